// Shows a push as its payload says: Carillon's own form, or the declarative one (W3C Push API, WebKit).

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/** A payload as a title and the options of `showNotification`. What is no JSON is shown as it is. */
function read(data) {
    let payload;
    try {
        payload = data.json();
    } catch {
        return { title: data?.text() ?? "", options: {} };
    }
    if (payload?.web_push === 8030 && payload.notification) {
        const { title, navigate, app_badge, ...options } = payload.notification;
        const links = {};
        for (const action of options.actions ?? []) links[action.action] = action.navigate;
        return { title, options: { ...options, data: { link: navigate, links } } };
    }
    const { title, ...options } = payload ?? {};
    return { title: title ?? "", options };
}

/** Shows it. Options that contradict each other are refused by browsers: then the words alone are shown. */
async function show(data) {
    const { title, options } = read(data);
    try {
        await self.registration.showNotification(title, options);
    } catch {
        const { body, dir, lang } = options;
        await self.registration.showNotification(title, { body, dir, lang, data: options.data });
    }
}

/** The page a click leads to; nothing but pages is opened. */
function target({ action, notification }) {
    const { link, links } = notification.data ?? {};
    const wanted = action ? (links?.[action] ?? link) : link;
    return /^https?:\/\//i.test(wanted ?? "") ? wanted : undefined;
}

self.addEventListener("push", (event) => event.waitUntil(show(event.data)));

self.addEventListener("notificationclick", (event) => {
    event.notification.close();
    const page = target(event);
    if (page) event.waitUntil(self.clients.openWindow(page));
});

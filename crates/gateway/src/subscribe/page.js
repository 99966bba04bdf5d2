// Subscribes this browser with the account's key and hands the subscription to the app.

const { key, words } = JSON.parse(document.getElementById("told").textContent);
const button = document.getElementById("subscribe");
const status = document.getElementById("status");

/** Says how it stands. */
function say(id, detail = "") {
    status.textContent = [words[id] ?? id, detail].filter(Boolean).join(" ");
}

/** base64url as bytes: older browsers take no text. */
function bytes(text) {
    const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** What people call this browser. */
function browser() {
    const brands = navigator.userAgentData?.brands?.map((brand) => brand.brand) ?? [];
    const brand = brands.find((name) => !/not.?a.?brand|^chromium$/i.test(name.replace(/[^\w ]/g, "")));
    if (brand) return brand;
    const known = [["Edg/", "Edge"], ["OPR/", "Opera"], ["Firefox/", "Firefox"], ["Chrome/", "Chromium"], ["Safari/", "Safari"]];
    return known.find(([mark]) => navigator.userAgent.includes(mark))?.[1] ?? "";
}

/** Asks for everything that is needed, in the order in which browsers want to be asked. */
async function subscribe() {
    if ((await Notification.requestPermission()) !== "granted") return "denied";
    const registration = await navigator.serviceWorker.register("worker.js");
    await navigator.serviceWorker.ready;
    const subscription = await registration.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: bytes(key),
    });
    const answer = await fetch("subscription", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ subscription, browser: browser() }),
    });
    return answer.ok ? "done" : "closed";
}

if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)) {
    button.disabled = true;
    say("unable");
} else {
    // Shows what arrives also where the browser gives no subscription.
    navigator.serviceWorker.register("worker.js");
    button.addEventListener("click", async () => {
        button.disabled = true;
        say("asking");
        try {
            const end = await subscribe();
            say(end);
            button.disabled = end !== "denied";
        } catch (error) {
            say("failed", error.message);
            button.disabled = false;
        }
    });
}

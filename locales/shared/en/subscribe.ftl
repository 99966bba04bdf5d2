### The page that subscribes a browser of this machine, and what the command line says beside it.

subscribe-title = Get test pushes in this browser
subscribe-lead = “{ $gateway }” will be able to send to this browser on this computer. It shows what arrives as the campaign says, also when Carillon is closed.
subscribe-button = Subscribe this browser
subscribe-asking = The browser asks whether it may show notifications.
subscribe-done = Subscribed. You can close this page: the browser is waiting in Carillon as a test device.
subscribe-closed = Carillon no longer waits for this page. Open it again from there.
subscribe-denied = This browser may not show notifications for this page. Allow it in the address bar, then try again.
subscribe-failed = The browser could not subscribe:
subscribe-unable = This browser cannot get pushes. Use another, or a normal window instead of a private one.

cli-subscribe-open = Open this address in the browser that is to get the pushes: { $address }
failure-no-browsers = “{ $gateway }” does not send to browsers.
    .why = Choose a gateway of Web Push.

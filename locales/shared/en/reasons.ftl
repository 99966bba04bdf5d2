### How a delivery ended. A gateway accepts or refuses; nobody can promise that a device shows it.
### $provider is its name; `.do` says what to do where the remedy's own words are too general.

outcome-accepted = { $provider } accepted it.
    .why = { $id ->
        [none] It is on its way. Whether the device shows it, the gateway does not say.
       *[other] It is on its way as { $id-text }. Whether the device shows it, the gateway does not say.
    }
outcome-undecided = Nobody can tell whether { $provider } got it.
    .why = The request had left, and no clear answer came ({ $detail }). Look at the device first: sending again may show it twice.
outcome-not-sent = It was not sent.
    .why = It never left ({ $detail }). { $next ->
        [other-device] Send to a device of the sandbox instead.
       *[send-again] It is safe to send again.
    }
reason-unknown = { $provider } refused it{ $reason ->
        [none] {""}
       *[other] : { $reason-text }
    } (HTTP { $status }).
    .do = Carillon has no explanation for this answer. Look it up in the provider’s documentation.
retry-after = { $provider } asks to wait { $seconds ->
        [one] 1 second
       *[other] { $seconds } seconds
    }.

## What happened, where no provider said it

detail-interrupted = Carillon was closed or killed
detail-stopped = the run was stopped
detail-never-left = Carillon was closed or killed before the request left
detail-no-gateway = Carillon has no account yet that reaches this device

## Remedies

remedy-fix-message = Change the message, then send again.
remedy-remove-target = This target is dead. Remove the device, or paste the token the app has now.
remedy-check-environment = Check whether the token belongs to a development or a production build, and choose that environment for the device.
remedy-fix-credentials = Correct the keys or rights of the gateway, then send again.
remedy-retry-later = Wait a little, then send again.
remedy-report = Nothing is wrong with your message: this is a mistake in Carillon. Please report it.

## APNs

reason-apns-BadCollapseId = The collapse id is longer than 64 bytes.
    .do = Choose a shorter collapse id in the iOS options.
reason-apns-BadDeviceToken = Apple does not know this device token here.
    .do = Check that it was copied whole, and that a token of a development build goes to the development environment.
reason-apns-BadExpirationDate = The expiration date makes no sense.
    .do = Choose another time to live in the iOS options.
reason-apns-BadMessageId = The id that Carillon gave the push is malformed.
reason-apns-BadPriority = The priority that Carillon gave the push is not allowed.
reason-apns-BadTopic = The bundle id is not one Apple knows.
    .do = Correct the bundle id of the app.
reason-apns-DeviceTokenNotForTopic = The token belongs to another app.
    .do = Compare the bundle id of the app with the app that printed the token.
reason-apns-DuplicateHeaders = Carillon sent a header twice.
reason-apns-IdleTimeout = Apple closed the connection because it was quiet for too long.
reason-apns-InvalidPushType = The push type that Carillon gave is not allowed.
reason-apns-MissingDeviceToken = The request names no device token.
    .do = The device has an empty token. Paste the token the app has now.
reason-apns-MissingTopic = The request names no app.
    .do = Enter the bundle id of the app.
reason-apns-PayloadEmpty = There is nothing to show.
    .do = Write a title or a body.
reason-apns-TopicDisallowed = The key may not send to this app.
    .do = Check the bundle id, and that the key’s team and topics include this app.
reason-apns-BadCertificate = The certificate is not accepted.
reason-apns-BadCertificateEnvironment = The certificate belongs to the other environment.
    .do = Use a certificate of the environment the device is in.
reason-apns-BadEnvironmentKeyIdInToken = The key is for the other environment.
    .do = Use a key that is allowed for the environment the device is in.
reason-apns-ExpiredProviderToken = The sign-in token is older than an hour.
    .do = Check this computer’s clock, then send again.
reason-apns-Forbidden = Apple does not allow this.
reason-apns-InvalidProviderToken = The sign-in token is not valid.
    .do = Check the key file, its key id and the team id.
reason-apns-MissingProviderToken = The request was not signed in.
    .do = Give the gateway a key.
reason-apns-UnrelatedKeyIdInToken = The key changed while the connection was open.
    .do = Send again: it takes a new connection.
reason-apns-BadPath = Carillon asked for an address that does not exist.
reason-apns-MethodNotAllowed = Carillon asked in a way that Apple does not take.
reason-apns-ExpiredToken = The device token has expired.
reason-apns-Unregistered = The device no longer takes pushes of this app: it was removed, or has a new token.
reason-apns-PayloadTooLarge = The payload is larger than 4,096 bytes.
    .do = Shorten the words or the links; the payload drawer shows what the bytes are spent on.
reason-apns-TooManyProviderTokenUpdates = The sign-in token was renewed too often.
    .do = Wait 20 minutes, then send again.
reason-apns-TooManyRequests = This device got too many pushes in a short time.
reason-apns-InternalServerError = Apple’s service had a fault.
    .do = Wait a quarter of an hour, then send again.
reason-apns-ServiceUnavailable = Apple’s service is not available.
    .do = Wait a quarter of an hour, then send again.
reason-apns-Shutdown = Apple’s service is restarting.

## FCM

reason-fcm-INVALID_ARGUMENT = Google does not accept a part of the request: the message or the token.
    .do = Check that the token was copied whole; if another device gets this message, the token is the cause.
reason-fcm-THIRD_PARTY_AUTH_ERROR = The Firebase project lacks a valid APNs key or web push key.
    .do = Add the key in the Firebase console.
reason-fcm-UNAUTHENTICATED = The request was not signed in.
    .do = Check the service account and this computer’s clock.
reason-fcm-PERMISSION_DENIED = The service account may not send for this project.
    .do = Switch the Cloud Messaging API on, and give the account the right to send.
reason-fcm-SENDER_ID_MISMATCH = The token belongs to another Firebase project.
    .do = Paste a token from an app that is built with this project.
reason-fcm-UNREGISTERED = The app was removed from the device, or its token was renewed.
reason-fcm-QUOTA_EXCEEDED = Too many messages to this device, topic or project.
    .do = Wait a minute, then send again.
reason-fcm-INTERNAL = Google’s service had a fault.
reason-fcm-UNSPECIFIED_ERROR = Google gave no reason.
reason-fcm-UNAVAILABLE = Google’s service is overloaded or not available.

## Web Push: Apple's service

reason-web-push-BadTtl = The time to live is not allowed.
    .do = Choose another time to live in the web options.
reason-web-push-BadUrgency = The urgency that Carillon gave is not allowed.
reason-web-push-BadWebPushRequest = The request is malformed.
reason-web-push-BadWebPushTopic = The topic is not allowed.
    .do = Use at most 32 letters, digits, hyphens or underscores, in a number that divides by four.
reason-web-push-BadJwtToken = The sign-in token is not valid.
    .do = Check the contact address of the VAPID keys and this computer’s clock.
reason-web-push-BadVapidPublicKey = The public VAPID key is malformed.
reason-web-push-VapidPkHashMismatch = The subscription was made with another VAPID key.
    .do = Use the key the site subscribes with, or subscribe again.

## Web Push: Mozilla's service

reason-web-push-errno-101 = A header of the encryption is missing or wrong.
reason-web-push-errno-102 = The subscription’s address is damaged.
    .do = Copy the whole subscription again.
reason-web-push-errno-103 = The subscription has ended.
reason-web-push-errno-104 = The payload is too large.
    .do = Shorten the words or the links; the payload drawer shows what the bytes are spent on.
reason-web-push-errno-105 = The subscription’s address does not exist any more.
reason-web-push-errno-106 = The browser that subscribed does not exist any more.
reason-web-push-errno-109 = The VAPID sign-in is not valid for this subscription.
    .do = Use the key the site subscribes with, and check this computer’s clock.
reason-web-push-errno-110 = The encryption key header is wrong.
reason-web-push-errno-111 = The encryption header is wrong.
reason-web-push-errno-112 = The time to live is missing or not allowed.
    .do = Choose another time to live in the web options.
reason-web-push-errno-113 = The topic is not allowed.
    .do = Use at most 32 letters, digits, hyphens or underscores.

## Web Push: a bare status

reason-web-push-status-400 = The request is malformed.
reason-web-push-status-401 = The request was not signed in.
    .do = Check the VAPID keys of the gateway.
reason-web-push-status-403 = The sign-in does not fit the subscription.
    .do = Use the key the site subscribes with, or subscribe again.
reason-web-push-status-404 = The subscription does not exist any more.
reason-web-push-status-410 = The subscription has ended: the person unsubscribed, or the browser renewed it.
reason-web-push-status-413 = The payload is too large.
    .do = Shorten the words or the links; the payload drawer shows what the bytes are spent on.
reason-web-push-status-429 = Too many pushes in a short time.
reason-web-push-status-500 = The push service had a fault.
reason-web-push-status-503 = The push service is not available.

## Braze

reason-braze-Bad-Request = Braze could not read the request.
reason-braze-No-Recipients = Braze finds nobody to send to.
    .do = Check the device’s external ID or alias, and that the person allowed pushes in your app.
reason-braze-Invalid-Campaign-ID = Braze has no API campaign of this ID.
    .do = Copy the ID from an API campaign in Braze’s dashboard into the gateway’s settings, or leave it empty there.
reason-braze-Message-Variant-Unspecified = A campaign is named, but not its message for this platform.
    .do = Enter the platform’s message variation in the gateway’s settings, or leave the API campaign empty.
reason-braze-Invalid-Message-Variant = The API campaign has no message of this variation.
    .do = Copy the message variation from the same campaign into the gateway’s settings.
reason-braze-Mismatched-Message-Type = The message variation belongs to another platform.
    .do = Compare the message variations in the gateway’s settings with those of the campaign.
reason-braze-Invalid-Extra-Push-Payload = Braze does not take the keys that Carillon adds to the message.
reason-braze-The-max-number-of-external_ids-and-aliases-per-request-was-exceeded = The request names more people than Braze takes at once.
reason-braze-The-max-number-of-ids-per-request-was-exceeded = The request names more IDs than Braze takes at once.
reason-braze-No-message-to-send = There is nothing to show.
    .do = Write a title or a body.
reason-braze-Apple-Push-Length-Exceeded = The words and buttons are larger than the 1,912 bytes Braze takes for iOS.
    .do = Shorten the words or the buttons’ links.
reason-braze-Android-Push-Length-Exceeded = The message is larger than the 4,000 bytes Braze takes for Android.
    .do = Shorten the words or the links.
reason-braze-status-401 = Braze does not know this API key.
    .do = Check that it was copied whole, and that the instance is that of your dashboard.
reason-braze-status-403 = The API key may not send messages.
    .do = Give it the permission messages.send in Braze’s dashboard, or ask whether your plan includes the API.
reason-braze-status-404 = Braze has nothing at this address.
    .do = Check the instance in the gateway’s settings.
reason-braze-status-429 = Too many requests to Braze in a short time.
reason-braze-status-500 = Braze’s service had a fault.
    .do = Look at the device first: sending again may show it twice.
reason-braze-status-502 = The request did not get through to Braze’s servers.
reason-braze-status-503 = Braze’s service is overloaded or not available.
reason-braze-status-504 = Braze’s servers took too long.
    .do = Look at the device first: sending again may show it twice.

## OneSignal

reason-one-signal-All-included-players-are-not-subscribed = OneSignal finds nobody who could get it on this platform.
    .do = Check the subscription ID or external ID and the platform of the device, and that pushes are allowed there.
reason-one-signal-invalid_player_ids = This subscription has ended.
reason-one-signal-Incorrect-subscription_id-format-in-include_subscription_ids-not-a-valid-UUID = The subscription ID is malformed.
    .do = Copy the subscription ID again: it is a UUID.
reason-one-signal-Message-Notifications-must-have-English-language-content = There is nothing to show.
    .do = Write a body.
reason-one-signal-Platforms-You-may-only-send-to-one-delivery-channel-at-a-time-Make-sure-you-are-only-including-one-of-push-platforms-Email-or-SMS = This subscription is for mail or text messages, not for pushes.
    .do = Take the ID of a push subscription of that person.
reason-one-signal-You-must-include-which-players-segments-or-tags-you-wish-to-send-this-notification-to = Carillon named nobody to send to.
reason-one-signal-status-401 = The request was not signed in.
    .do = Paste the app’s API key into the gateway’s settings again.
reason-one-signal-status-403 = OneSignal does not know this API key, or it belongs to another app.
    .do = Compare the key and the app ID with those under Settings, Keys & IDs in OneSignal’s dashboard.
reason-one-signal-status-404 = OneSignal has nothing at this address.
    .do = Leave “Other server” empty in the gateway’s settings.
reason-one-signal-status-429 = Too many requests to OneSignal in a short time.
reason-one-signal-status-500 = OneSignal’s service had a fault.
reason-one-signal-status-502 = The request did not get through to OneSignal’s servers.
reason-one-signal-status-503 = OneSignal’s service is overloaded or not available.
reason-one-signal-status-504 = OneSignal’s servers took too long.

## Webhooks

reason-webhook-redirect = The server sends the request on to another address.
    .do = Put that address into the gateway’s settings. Carillon follows nobody elsewhere, because the key would go with the request.
reason-webhook-status-400 = The server does not take this request.
    .do = Compare the template of the body with the server’s documentation.
reason-webhook-status-401 = The server wants a key, or another one.
    .do = Paste its key into the gateway’s settings, and name it in a header.
reason-webhook-status-403 = The key may not send here.
    .do = Give it that right on the server, or use another.
reason-webhook-status-404 = The server has nothing at this address, or does not know the target.
    .do = Compare the address in the gateway’s settings and the device’s target with the server’s.
reason-webhook-status-405 = The server does not take this method at this address.
    .do = Choose the other method, or compare the address with the server’s documentation.
reason-webhook-status-410 = The server knows this target no more.
reason-webhook-status-413 = The request is too large for the server.
reason-webhook-status-415 = The server does not take this content type.
    .do = Compare the header Content-Type in the gateway’s settings with the server’s documentation.
reason-webhook-status-422 = The server understands the request, but a value in it is wrong.
    .do = Compare the template of the body with the server’s documentation.
reason-webhook-status-429 = Too many requests to the server in a short time.
reason-webhook-status-500 = The server had a fault.
    .do = Look at the device first: another push could show twice.
reason-webhook-status-502 = A proxy in front of the server got no answer from it.
    .do = Look at the device first: another push could show twice.
reason-webhook-status-503 = The server is overloaded or not available.
reason-webhook-status-504 = The server took too long.
    .do = Look at the device first: another push could show twice.

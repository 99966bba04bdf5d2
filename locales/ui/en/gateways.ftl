# Setting up gateways and devices, on the send screen.

gateway-add = Add a gateway
gateway-change = Settings of { $name }
gateway-what-apns-development = Apple, development
gateway-what-apns-production = Apple, production
gateway-what-fcm = Firebase
gateway-what-web-push = Browsers
gateway-what-braze = Braze
gateway-what-one-signal = OneSignal
gateway-what-webhook = Webhook
gateway-form-new = Add a gateway
gateway-form-change = Gateway settings
gateway-provider = Provider
gateway-provider-apns = Apple (APNs)
gateway-provider-fcm = Firebase (FCM)
gateway-provider-web-push = Browsers (Web Push)
gateway-provider-braze = Braze
gateway-provider-one-signal = OneSignal
gateway-provider-webhook = Any server (webhook)
gateway-name = Name
gateway-name-missing = Give it a name, so that you know it on the send screen.
gateway-choose = Choose…
gateway-key-there = The key is kept. Drop another file to replace it.
gateway-key-there-text = The key is kept. Paste another to replace it.
gateway-key-made = Drop a PEM file, or leave this empty: Carillon makes a key.
gateway-key-print = Key { $fingerprint }
gateway-test = Test connection
gateway-remove = Remove

keys-new-why = This machine has no keyring. Carillon will keep your keys in a file, encrypted under a passphrase, and ask for it once each time it starts.
keys-locked-why = Your keys are in an encrypted file. Carillon asks for its passphrase once each time it starts.
keys-passphrase = Passphrase
keys-passphrase-new = At least 8 characters. Nobody can recover it; if it is lost, add the keys again.
keys-unlock = Continue

send-devices-none = No device yet. Add one with its token.
device-form = Add a device to { $gateway }
device-add = Add a device
device-forget = Remove { $device }
device-name = Name
device-owner = Whose it is
device-token = Device token
device-person = External ID or alias
device-one-signal = Subscription ID or external ID
device-webhook = Target at the server
device-platform = Platform
device-token-help = Paste what the app or website registered: an APNs token, a Firebase ID or token, or a push subscription as JSON.
device-person-help = Paste what Braze knows the person by: an external ID, or an alias as JSON with alias_name and alias_label.
device-one-signal-help = Paste a subscription ID (a UUID) or what your app calls the person. An external ID that is a UUID itself goes in as JSON with external_id.
device-webhook-help = Paste what the server knows the device or person by: a topic for ntfy, an application’s token for Gotify, a device token for gorush, a subscriber ID for Novu.
device-token-unknown = This is no token that Carillon knows. Check that it was copied whole.
device-token-is = { $platform } · { $token }

failure-keys-locked = The keys of your gateways are locked. Open a gateway’s settings to enter the passphrase.
failure-wrong-passphrase = The passphrase is wrong. Try again; nothing was changed.
failure-no-key = { $gateway } has no key on this machine. Open its settings and drop its key file.
failure-keyring = The system’s keyring refused: { $detail }. Unlock it, then try again.

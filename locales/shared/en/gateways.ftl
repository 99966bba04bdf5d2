### Gateways a person sets up: their fields, their keys, the test of a connection, and what stops a send.

## Fields

gateway-field-environment = Environment
gateway-field-key-id = Key ID
gateway-field-team-id = Team ID
gateway-field-project = Project
gateway-field-client-email = Service account
gateway-field-private-key-id = Key of the account
gateway-field-token-uri = Token server
gateway-field-fcm-message = Message
gateway-field-fcm-android = Android object
gateway-field-contact = Contact
gateway-field-public-key = Public key
gateway-field-instance = Instance
gateway-field-send-as = Send as
gateway-field-campaign-id = API campaign
gateway-field-variation-ios = Message variation, iOS
gateway-field-variation-android = Message variation, Android
gateway-field-variation-web = Message variation, web
gateway-field-app-id = App ID
gateway-field-rate = At most, a second
gateway-field-preset = Fill in for
gateway-field-method = Method
gateway-field-url = Address
gateway-field-headers = Headers
gateway-field-body = Request body
gateway-field-id-at = ID in the answer
gateway-field-refused-at = Refusal in the answer
gateway-field-address = Other server
gateway-hint-environment = Development is for builds from Xcode, production for TestFlight and the App Store. A token of one is refused by the other.
gateway-hint-key-id = Ten characters, beside the key in Apple’s developer account.
gateway-hint-team-id = Ten characters, under Membership in Apple’s developer account.
gateway-hint-contact = Whom a push service may write to: mailto:you@example.com, or an https page.
gateway-hint-rate = Pushes a second, at most. Leave it empty to send as fast as the provider takes them.
gateway-hint-address = Only for a test server. Leave it empty to send to the provider.
gateway-hint-from-key = Read from the key file.
gateway-hint-fcm-message = A notification is shown by the system. A data message is shown by the app, which finds title, body and picture in its data.
gateway-hint-fcm-android = androidV2 came in October 2026. Choose it only where the app’s Firebase SDK knows it.
gateway-hint-public-key = Read from the key. Websites subscribe with it.
gateway-hint-instance = The servers your company is on. The address of your Braze dashboard tells: dashboard-01.braze.eu is EU-01.
gateway-hint-send-as = A message says Carillon’s words. A campaign of Braze’s own says its own, and may use Carillon’s as trigger properties: title, body, link, image.
gateway-hint-campaign-id = Only where Braze should count the pushes: the ID of an API campaign, from its page in the dashboard.
gateway-hint-variation = Beside the message in that campaign. Needed where a campaign is named.
gateway-hint-app-id = A UUID, beside the key in OneSignal’s dashboard under Settings, Keys & IDs.
gateway-hint-preset = Fills in the fields below for a server that is known. Change them as you like.
gateway-hint-method = What the server’s documentation names.
gateway-hint-url = Where the request goes. After the server’s name it may have placeholders: /to/{ "{{" }target{ "}}" }.
gateway-hint-headers = A line each, as Name: value. { "{{" }key{ "}}" } stands for the key, which can be here only. A header whose value is missing is left out.
gateway-hint-body = JSON with placeholders in its strings: { "{{" }title{ "}}" }, { "{{" }target{ "}}" }. What has no value is left out. docs/webhook.md has them all.
gateway-hint-id-at = Only where receipts should show it: a JSON pointer, as /data/id.
gateway-hint-refused-at = Only where the server answers a refusal with a success: a JSON pointer to its words.
gateway-choice-development = Development
gateway-choice-production = Production
gateway-choice-message = Message
gateway-choice-trigger = Campaign that is triggered
gateway-choice-notification = Notification
gateway-choice-data = Data message
gateway-choice-android = android
gateway-choice-android-v2 = androidV2
# Other presets are called as their servers are, in every language.
gateway-preset-in-house = A service of your own
gateway-key-apple-key = Key file (.p8)
gateway-key-service-account = Service account file (.json)
gateway-key-vapid = VAPID key (.pem)
gateway-key-braze-key = REST API key
gateway-key-one-signal-key = App API key
gateway-key-webhook-key = Key, where the server wants one
field-wrong-missing = It is empty.
field-wrong-apple-id = It must be ten characters, A to Z and 0 to 9.
field-wrong-contact = It must be mailto: with an address, or an https page.
field-wrong-address = It must begin with https://, or be on this machine.
field-wrong-identifier = It must be letters, digits, hyphens and underscores.
field-wrong-rate = It must be a whole number from 1 to 10000.
field-wrong-choice = It is none of the choices.
field-wrong-pointer = It must begin with a slash, as /data/id.
field-wrong-json = This is no JSON. A comma, a quote or a bracket may be missing or too many.
field-wrong-not-closed = A placeholder does not end. Close it with { "}}" }, or write { "{{" }{ "{{" } for the braces themselves.
field-wrong-unknown-name = Nothing is called “{ $named }”. docs/webhook.md lists the names there are.
field-wrong-unknown-filter = There is no “{ $named }” after a bar. There are json and url.
field-wrong-list-in-text = “{ $named }” is a list. Write it alone in its string, with |json after it, or repeat a part with “$each”.
field-wrong-outside-each = “{ $named }” is only within “$each”.
field-wrong-key-outside-headers = The key can be in headers only: bodies and addresses are kept and shown.
field-wrong-unknown-directive = There is no “{ $named }”. There are $each, $if and $platform; a name that begins with $ is written with $$.
field-wrong-bad-directive = { $named ->
        [each] “$each” takes "buttons", a part under "$do", and a number under "$most" if it should end there.
        [if] “$if” takes a name, and parts under "$then", "$else" or both.
       *[platform] “$platform” takes parts under "ios", "android", "web" and "else", and stands alone.
    }
field-wrong-header = This is not a header. Write Name: value.
field-wrong-own-header = “{ $named }” is written by Carillon itself. Leave the line out.
field-wrong-placeholder-in-host = The server’s name must be written out. Placeholders can follow after it.
field-wrong-at = Line { $line }, character { $column }: { $what }

## Key files

key-problem-empty = The file is empty.
    .why = Download it again.
key-problem-too-large = The file is too large for a key.
    .why = Key files have a few kilobytes. Choose the one your provider gave you.
key-problem-not-a-key = There is no key in this file.
    .why = { $wants }
key-problem-damaged = The key is damaged.
    .why = Part of it got lost, perhaps in a message or an editor. Take the file from where it was downloaded.
key-problem-certificate = This is a certificate.
    .why = Carillon signs with a key instead, which never expires and serves all your apps. Make a .p8 key in Apple’s developer account under Keys.
key-problem-public-key = This is the public half of a key.
    .why = Signing needs the private half. It lies in the file that says PRIVATE KEY.
key-problem-encrypted = The key is under a passphrase.
    .why = Take it off with: openssl pkcs8 -in FILE -out KEY. Carillon keeps the key encrypted itself.
key-problem-rsa = This is an RSA key.
    .why = Push services want one of the curve P-256. { $wants }
key-problem-other-curve = This key is of the curve { $named }.
    .why = Push services want P-256. { $wants }
key-problem-other-algorithm = This is an { $named } key.
    .why = Push services want one of the curve P-256. { $wants }
key-problem-not-an-api-key = This is not an API key.
    .why = A key is one line without blanks. { $wants }
key-problem-not-one-line = This is not one line.
    .why = A token or a password is one line. Copy it again.
key-problem-not-json = This is not a service account file.
    .why = { $wants }
key-problem-google-services = This is the app’s google-services.json, which has no key.
    .why = { $wants }
key-problem-other-google-type = This Google file is of type { $named }, not a service account.
    .why = { $wants }
key-problem-missing-member = The service account file has no “{ $named }”.
    .why = Download it again, and do not change it.
key-problem-bad-private-key = The private key in the service account file cannot be read.
    .why = Download the file again, and do not change it.
key-problem-unsafe-token-uri = The service account file would fetch tokens from { $named }, where others could read them.
    .why = Google’s own files name https://oauth2.googleapis.com/token. Download it again from Google.
key-wanted-apple-key = Choose the file AuthKey_….p8 from Apple’s developer account, under Keys.
key-wanted-service-account = Make one in the Firebase console: Project settings, Service accounts, Generate new private key.
key-wanted-vapid = Choose a PEM file with a P-256 key, or let Carillon make one.
key-wanted-braze-key = Make one with the permission messages.send in Braze’s dashboard, under Settings, API Keys.
key-wanted-one-signal-key = Copy the app’s API key from OneSignal’s dashboard, under Settings, Keys & IDs.
key-wanted-webhook-key = Paste the token or password the server wants. It goes into the headers that name { "{{" }key{ "}}" }, and nowhere else. Leave this empty where it wants none.

## The test of a connection

tested-key-taken = { $provider } took the key.
    .why = It answered “{ $answer }” after { $took } ms. Nothing was delivered: the test names no device.
tested-refused = { $what }
    .why = { $why }
tested-no-answer = { $provider } gave no answer: { $detail }.
    .why = Nothing is wrong with the key as far as can be told. Check the network, a proxy, and the server’s address.
tested-key-signs = The key signs.
    .why = Each browser has a push service of its own, so there is nobody to ask before a device is added. Send it a test push.
tested-answers = The server answers (HTTP { $status }, { $took } ms).
    .why = Nothing was sent. Whether it takes a push shows with the first one.
looked-at = { $provider } would take it.
    .why = Nothing was delivered: it was only asked.

## What does not fit

mismatch-other-provider = This token is not one of { $provider }.
mismatch-other-environment = This token is of Apple’s other environment.
obstacle-no-gateway = No gateway reaches this device.
detail-other-provider = the device’s token is another provider’s
detail-other-environment = the device’s token is of Apple’s other environment, where it would be refused
detail-bad-subscription = the subscription cannot be read
detail-unsafe-endpoint = the subscription’s address is not https
detail-bad-signature = the key’s signature does not check
detail-bad-template = the request’s template cannot be read
detail-empty-body = the template leaves nothing of this message for this platform
detail-web-page = a web page answered, perhaps a sign-in in front of the server
detail-invalid_aliases = OneSignal says that a device of this person is no longer subscribed

## Refusals of Google’s token server

reason-fcm-invalid_grant = Google does not accept the service account’s signature.
    .do = The key may have been revoked, or this machine’s clock may be wrong by more than five minutes. Make a new key in the Firebase console.
reason-fcm-invalid_client = Google does not know this service account.
    .do = It may have been deleted. Make a new key in the Firebase console.
reason-fcm-invalid_request = Google’s token server did not understand the request.
reason-fcm-invalid_scope = The service account may not ask for the right to send pushes.
    .do = Give it the role Firebase Cloud Messaging API Admin in the Google Cloud console.
reason-fcm-unauthorized_client = The service account may not fetch tokens this way.
    .do = Give it the role Firebase Cloud Messaging API Admin in the Google Cloud console.
reason-fcm-unsupported_grant_type = Google’s token server does not know the kind of request Carillon makes.

## What the command line could not do

failure-unknown-gateway = There is no gateway “{ $given }”.
    .why = { $known ->
        [none] None is set up. Add one with: carillon gateways add
       *[other] There are: { $known }
    }
failure-unknown-device = This gateway has no device “{ $given }”.
    .why = { $known ->
        [none] It has none. Add one with: carillon devices add
       *[other] It has: { $known }
    }
failure-name-taken = There is a gateway or a device “{ $given }” already.
    .why = Choose another name, or remove that one first.
failure-unknown-field = This gateway has no field “{ $given }”.
    .why = It has: { $known }
failure-bad-field = { $field }: { $wrong }
    .why = Give it with --set { $id }=VALUE.
failure-bad-key = { $what }
    .why = { $why }
failure-key-wanted = A key is missing.
    .why = { $wants } Give the file with --key FILE.
failure-key-needed = { $given } sends nothing without its key.
    .why = Nothing was forgotten. To forget both: carillon gateways remove "{ $given }"
failure-keys-locked = The keys are locked: this machine has no keyring, so they are in a file under a passphrase.
    .why = Set CARILLON_PASSPHRASE, or run this in a terminal, where it is asked for.
failure-unsubscribed = { $given } is unsubscribed: nothing is sent to it.
    .why = Leave it out. If its person wants pushes again: carillon devices mark "{ $given }" subscribed
failure-not-quiet = { $given } is no iPhone or iPad: only iOS delivers quietly.
    .why = Choose subscribed, opted-in or unsubscribed.
failure-wrong-passphrase = The passphrase is wrong.
    .why = Nothing was sent or changed. If it is lost, delete keys.age in Carillon’s folder and add the gateways’ keys again.
failure-keyring = The system’s keyring refused: { $detail }
    .why = Unlock it, or set CARILLON_KEYRING=off to keep keys in a file under a passphrase.
failure-gateway-without-key = The gateway “{ $given }” has no key on this machine.
    .why = Remove it and add it again with its key file.
failure-bad-target = This is no device token that Carillon knows.
    .why = Give an APNs token, a Firebase installation ID or registration token, a push subscription as JSON, or what Braze or OneSignal knows the person by, on standard input.
failure-platform-wanted = This target stands for a person, not for a device.
    .why = Say which device is meant: --platform ios, android or web.
failure-cannot-look = “{ $given }” cannot be asked without sending.
    .why = Only Firebase can. See what would go out with --dry-run, or send to the sandbox.
failure-not-yours = Not only your devices: { $devices }.
    .why = If they know that a test push comes, send again with --to-others.
failure-does-not-fit = { $what }
    .why = Choose the gateway that reaches this device.
failure-no-home = Carillon’s folder is not known.
    .why = Set HOME, or CARILLON_HOME to the folder that holds gateways and devices.

## What it says beside its results

cli-passphrase = Passphrase of the keys:
cli-passphrase-new = This machine has no keyring. Keys are kept in a file, encrypted under a passphrase. Choose one:
cli-gateway-added = Added { $name }. Its key is kept in { $place ->
        [keyring] the system’s keyring
       *[file] the file keys.age, encrypted under your passphrase
    }.
cli-gateway-removed = Removed { $name } and its key.
cli-gateway-key-forgotten = { $name } stays, without a key.
cli-gateway-added-without-key = Added { $name }. It sends without a key.
cli-device-added = Added { $name }.
cli-device-marked = { $name } is now { $state }.
cli-device-removed = Removed { $name }.
cli-no-gateways = No gateway is set up. `carillon send --gateway sandbox` needs none.
cli-no-devices = No device is added. The sandbox has its own.
cli-no-receipts = No receipt was found.
cli-more-receipts = The newest { $shown } of { $all }. --limit shows more.

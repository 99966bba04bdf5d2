### Platforms and providers

platform-ios = iOS
platform-android = Android
platform-web = Web
on-ios = iOS
on-android = Android
on-web = the web
# Joins the last two of a list within a sentence.
list-and = { $rest } and { $last }
provider-apns = APNs
provider-fcm = FCM
provider-web-push = the push service

## Fields

field-title = Title
field-subtitle = Subtitle
field-body = Body
field-button = Button { $number }

## Severities

severity-error = Error
severity-warning = Warning
severity-note = Note

## Starter campaigns

starter-blank = Blank
    .about = One empty message for iOS, Android and the web.
starter-streak-saver = Streak saver
    .about = A word game says tonight’s streak is about to end. Four languages, two sample people.
starter-welcome = Welcome
    .about = A plant shop greets a new customer.

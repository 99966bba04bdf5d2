### Platforms and providers

platform-ios = iOS
platform-android = Android
platform-web = Web
on-ios = iOS
on-android = Android
on-web = the web
# Joins the last two of a list within a sentence.
list-and = { $rest } and { $next }
# Joins two of a list within a sentence, not the last two.
list-more = { $rest }, { $next }
provider-apns = APNs
provider-fcm = FCM
provider-web-push = the push service
provider-braze = Braze
provider-one-signal = OneSignal
provider-webhook = the server

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

## Where and how a notification shows

place-lock = Lock screen
place-center = Notification Centre
place-banner = Banner
place-heads-up = Heads-up
place-shade = Shade
place-toast = Toast
place-popup = Pop-up
place-primer = Primer
place-prompt = Permission prompt
state-collapsed = As it arrives
state-expanded = Expanded
state-default = As it arrives
state-stack = In a stack
state-hidden = Content hidden
state-inline-image = Inline image
state-conversation = Conversation
state-story = Story page
state-modal = Modal
state-full = Full screen
appearance-light = Light
appearance-dark = Dark
stamp-now = Now
stamp-3h = 3 h ago
stamp-yesterday = Yesterday
text-size-xs = Extra small text
text-size-s = Small text
text-size-m = Medium text
text-size-default = Default text size
text-size-xl = Large text
text-size-xxl = Larger text
text-size-xxxl = Largest text
text-size-ax1 = Accessibility text 1
text-size-ax2 = Accessibility text 2
text-size-ax3 = Accessibility text 3
text-size-ax4 = Accessibility text 4
text-size-ax5 = Accessibility text 5

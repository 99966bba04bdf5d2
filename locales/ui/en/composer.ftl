# The composer: locales and the editor column.

locales = Locales
locales-complete = { $complete } of { $all } complete
locale-complete = Complete
locale-partial = Some fields are missing
locale-missing = Missing
locale-trouble = Has errors
locale-removed = { $name } was removed with its words.
add-locale = Add locale
add-locale-title = Add a locale
remove-locale = Remove { $locale }
locale-tag = Locale
locale-tag-help = A BCP 47 language tag, such as fr-CA or zh-Hant. Or choose one:
locale-wrong = That is not a BCP 47 language tag. Write it like fr-CA or zh-Hant.
locale-there = The campaign has that locale already.
locale-usual = Common locales
pseudo = Pseudo-locales
pseudo-why = Show the source accented and longer, and mirrored: what a translation may do to it
pseudo-accented = Accented
pseudo-mirrored = Mirrored
pseudo-read-only = Made of the source and never saved. Change the source to change it.

message = Message
title = Title
subtitle = Subtitle
body = Body
ios-only = iOS only
title-on-ios = Title on iOS
title-on-android = Title on Android
title-on-web = Title on Web
body-on-ios = Body on iOS
body-on-android = Body on Android
body-on-web = Body on Web
characters = { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }
falls-back = Nothing written here: people get the words of { $locale }.
fit-all-platforms = All platforms
fit-cut = { $count ->
        [one] cut after { $count } character
       *[other] cut after { $count } characters
    }
fit-lines-of = { $allowed ->
        [one] fits · { $lines } of { $allowed } line
       *[other] fits · { $lines } of { $allowed } lines
    }
fit-lines = { $lines ->
        [one] fits · { $lines } line
       *[other] fits · { $lines } lines
    }
write-differently = Write differently for
use-shared-text = Use shared text
source = Source
source-why = Show the Fluent source of this locale
insert-variable = Insert variable
new-variable = New variable…
new-variable-title = New variable
new-variable-name = Name
new-variable-help = Letters, digits, _ and -, starting with a letter: first_name.
new-variable-add = Add variable
variable-kind = Type
variable-kind-text = Text
variable-kind-number = Number
variable-kind-date = Date
variable-kind-money = Money
variable-kind-url = Web address
variable-default-item = Default for { $name }…
variable-default-title = Default value
variable-default-label = Shown where { $name } is missing or empty
variable-default-help = Leave it empty for none. You can type it, too: { $typed }
variable-default-set = Set default
values-open = Variables and personas…
values-title = Variables and personas
values-lead = Sample values fill the previews and the tests you send. An empty box is a value that is missing.
values-variable = Variable
values-name = Name of variable { $number }
values-name-wrong = Letters, digits, _ and -, starting with a letter; no two variables have the same name.
values-kind = Type of { $name }
values-remove = Remove { $name }
values-persona-name = Name of persona { $number }
values-add-persona = Add persona
values-new-persona = Persona { $number }
values-value = { $variable } of { $persona }
values-amount = Amount of { $variable } of { $persona }
values-currency = Currency of { $variable } of { $persona }
values-help = Dates are written 2026-11-27 or 2026-11-27T18:30, currencies in three letters: EUR.

vary-by = Vary by { $variable }
vary-value = Vary only this value
vary-edit = Edit what varies
vary-title = Varies by { $variable }
vary-back = Back to the outer choice
vary-close = Close the table
vary-counting = What the number says
vary-cardinal = How many: 1, 2, 3
vary-ordinal = Which one: 1st, 2nd, 3rd
vary-exactly = exactly { $number }
vary-else = anything else
vary-words = { $field }, { $key }
vary-missing = Missing: people get the words above in grey.
vary-spelled = Not needed: the exact numbers say it all.
vary-never = Never taken in this language.
vary-shows-nothing = Shows nothing
vary-remove = Remove the words for { $key }
vary-add-number = Exact number
vary-add-text = Text
vary-add = Add
vary-stop = Stop varying
vary-try = Try in the previews
vary-try-number = Number to try
vary-tried = { $number }: { $key }
vary-not-here = These words do not vary by { $variable } in this language.

media = Media
image = Image
image-url = Image URL
image-url-help = Devices fetch the image from here. The sandbox also takes the file alone.
remove-image = Remove image
picture-choose = Choose a file: { $what }
drop-image = Drop image or choose
drop-icon = Drop icon

buttons = Buttons
buttons-none = No buttons.
add-button = Add button
button-label = Button { $number }
button-link = Link of button { $number }
button-remove = Remove button { $number }
button-hint = Label
opens-the-app = Opens the app
on-tap = On tap
on-tap-link = Link opened on tap

app = App
app-name = App name
app-icon = App icon
app-accent = Accent
app-accent-pick = Pick the accent
app-accent-none = No accent

interruption-level = Interruption
level-passive = Passive
level-active = Active
level-time-sensitive = Time-sensitive
level-critical = Critical
sound = Sound
sound-on = sound on
sound-off = no sound
badge = Badge
thread = Thread
category = Category
collapse-id = Collapse ID
collapse-key = Collapse key
time-to-live = Time to live
seconds = seconds
channel = Channel
high-priority = High priority
priority-high = high priority
priority-normal = normal priority
require-interaction = Stay until closed
web-stays = stays until closed
web-goes = goes by itself
topic = Topic

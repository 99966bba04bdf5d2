# Verfassen: Sprachen und Bearbeitungsspalte.

locales = Sprachen
locales-complete = { $complete } von { $all } vollständig
locale-complete = Vollständig
locale-partial = Einige Felder fehlen
locale-missing = Fehlt
locale-trouble = Enthält Fehler
locale-removed = { $name } wurde mitsamt den Texten entfernt.
add-locale = Sprache hinzufügen
add-locale-title = Sprache hinzufügen
remove-locale = { $locale } entfernen
locale-tag = Sprache
locale-tag-help = Ein BCP-47-Sprachcode wie fr-CA oder zh-Hant. Oder wählen Sie eine Sprache:
locale-wrong = Das ist kein BCP-47-Sprachcode. Schreiben Sie ihn wie fr-CA oder zh-Hant.
locale-there = Die Kampagne enthält diese Sprache bereits.
locale-usual = Häufige Sprachen
pseudo = Pseudosprachen
pseudo-why = Den Ausgangstext mit Akzenten und länger zeigen, und gespiegelt: was eine Übersetzung mit ihm machen kann
pseudo-accented = Akzente
pseudo-mirrored = Gespiegelt
pseudo-read-only = Wird aus dem Ausgangstext erzeugt und nie gespeichert. Änderungen nehmen Sie am Ausgangstext vor.

message = Mitteilung
title = Titel
subtitle = Untertitel
body = Text
ios-only = nur iOS
title-on-ios = Titel auf iOS
title-on-android = Titel auf Android
title-on-web = Titel im Web
body-on-ios = Text auf iOS
body-on-android = Text auf Android
body-on-web = Text im Web
characters = { $count } Zeichen
falls-back = Nichts eingegeben: Angezeigt wird der Text aus { $locale }.
fit-all-platforms = Alle Plattformen
fit-cut = gekürzt nach { $count } Zeichen
fit-lines-of = { $allowed ->
        [one] passt · { $lines } von { $allowed } Zeile
       *[other] passt · { $lines } von { $allowed } Zeilen
    }
fit-lines = { $lines ->
        [one] passt · { $lines } Zeile
       *[other] passt · { $lines } Zeilen
    }
write-differently = Eigener Text für
use-shared-text = Gemeinsamen Text verwenden
source = Quelltext
source-why = Fluent-Quelltext dieser Sprache anzeigen
insert-variable = Variable einfügen
new-variable = Neue Variable…
new-variable-title = Neue Variable
new-variable-name = Name
new-variable-help = Buchstaben, Ziffern, _ und -, beginnend mit einem Buchstaben: first_name.
new-variable-add = Variable hinzufügen
variable-kind = Art
variable-kind-text = Text
variable-kind-number = Zahl
variable-kind-date = Datum
variable-kind-money = Betrag
variable-kind-url = Webadresse
variable-default-item = Standardwert für { $name }…
variable-default-title = Standardwert
variable-default-label = Anzeigen, wenn { $name } fehlt oder leer ist
variable-default-help = Leer lassen, wenn es keinen geben soll. Sie können ihn auch eintippen: { $typed }
variable-default-set = Übernehmen
values-open = Variablen und Personas…
values-title = Variablen und Personas
values-lead = Beispielwerte erscheinen in der Vorschau und in Test-Pushes. Ein leeres Feld ist ein fehlender Wert.
values-variable = Variable
values-name = Name der Variable { $number }
values-name-wrong = Buchstaben, Ziffern, _ und -, beginnend mit einem Buchstaben; jeder Name nur einmal.
values-kind = Art von { $name }
values-remove = { $name } entfernen
values-persona-name = Name der Persona { $number }
values-add-persona = Persona hinzufügen
values-new-persona = Persona { $number }
values-value = { $variable } von { $persona }
values-amount = Betrag von { $variable } von { $persona }
values-currency = Währung von { $variable } von { $persona }
values-help = Ein Datum schreibt man 2026-11-27 oder 2026-11-27T18:30, eine Währung mit drei Buchstaben: EUR.

media = Medien
image = Bild
image-url = Bild-URL
image-url-help = Die Geräte laden das Bild von hier. Der Sandbox genügt die Datei.
remove-image = Bild entfernen
picture-choose = Datei auswählen: { $what }
drop-image = Bild ablegen oder auswählen
drop-icon = Icon ablegen

buttons = Buttons
buttons-none = Keine Buttons.
add-button = Button hinzufügen
button-label = Button { $number }
button-link = Link von Button { $number }
button-remove = Button { $number } entfernen
button-hint = Beschriftung
opens-the-app = Öffnet die App
on-tap = Beim Tippen
on-tap-link = Link, der beim Tippen geöffnet wird

app = App
app-name = App-Name
app-icon = App-Icon
app-accent = Akzentfarbe
app-accent-pick = Akzentfarbe auswählen
app-accent-none = Keine Akzentfarbe

interruption-level = Unterbrechung
level-passive = Passiv
level-active = Aktiv
level-time-sensitive = Zeitkritisch
level-critical = Kritisch
sound = Ton
sound-on = mit Ton
sound-off = ohne Ton
badge = Kennzeichen
thread = Thread
category = Kategorie
collapse-id = Collapse-ID
collapse-key = Collapse-Key
time-to-live = Gültigkeit
seconds = Sekunden
channel = Kanal
high-priority = Hohe Priorität
priority-high = hohe Priorität
priority-normal = normale Priorität
require-interaction = Bleibt bis zum Schließen
web-stays = bleibt bis zum Schließen
web-goes = verschwindet von selbst
topic = Topic

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
new-variable-number = Enthält eine Zahl
new-variable-add = Variable hinzufügen

vary-by = Nach { $variable } variieren
vary-value = Nur diesen Wert variieren
vary-edit = Varianten bearbeiten
vary-title = Variiert nach { $variable }
vary-back = Zurück zur äußeren Auswahl
vary-close = Tabelle schließen
vary-counting = Was die Zahl sagt
vary-cardinal = Wie viele: 1, 2, 3
vary-ordinal = Das Wievielte: 1., 2., 3.
vary-exactly = genau { $number }
vary-else = alles andere
vary-words = { $field }, { $key }
vary-missing = Fehlt: Es erscheint der graue Text darüber.
vary-spelled = Nicht nötig: Die genauen Zahlen sagen alles.
vary-never = Kommt in dieser Sprache nie vor.
vary-shows-nothing = Zeigt nichts
vary-remove = Text für { $key } entfernen
vary-add-number = Genaue Zahl
vary-add-text = Text
vary-add = Hinzufügen
vary-stop = Nicht mehr variieren
vary-try = In der Vorschau ausprobieren
vary-try-number = Zahl zum Ausprobieren
vary-tried = { $number }: { $key }
vary-not-here = Dieser Text variiert in dieser Sprache nicht nach { $variable }.

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

### Plattformen und Anbieter

platform-ios = iOS
platform-android = Android
platform-web = Web
on-ios = iOS
on-android = Android
on-web = Web
# Verbindet die letzten beiden einer Aufzählung im Satz.
list-and = { $rest } und { $next }
# Verbindet zwei einer Aufzählung im Satz, nicht die letzten beiden.
list-more = { $rest }, { $next }
provider-apns = APNs
provider-fcm = FCM
provider-web-push = der Push-Dienst
provider-braze = Braze
provider-one-signal = OneSignal
provider-webhook = der Server

## Felder

field-title = Titel
field-subtitle = Untertitel
field-body = Text
field-button = Button { $number }

## Schweregrade

severity-error = Fehler
severity-warning = Warnung
severity-note = Hinweis

## Vorlagen

starter-blank = Leer
    .about = Eine leere Mitteilung für iOS, Android und das Web.
starter-streak-saver = Serie retten
    .about = Ein Wortspiel warnt, dass die Serie heute Nacht endet. Vier Sprachen, zwei Beispielpersonen.
starter-welcome = Willkommen
    .about = Ein Pflanzenladen begrüßt eine neue Kundin.

## Wo und wie eine Mitteilung erscheint

place-lock = Sperrbildschirm
place-center = Mitteilungszentrale
place-banner = Banner
place-heads-up = Heads-up
place-shade = Benachrichtigungsleiste
place-toast = Toast
place-popup = Pop-up
place-primer = Vorabfrage
place-prompt = Berechtigungsabfrage
state-collapsed = Wie sie ankommt
state-expanded = Aufgeklappt
state-default = Wie sie ankommt
state-stack = Im Stapel
state-hidden = Inhalt ausgeblendet
state-inline-image = Eingebettetes Bild
state-conversation = Unterhaltung
state-story = Story-Seite
state-modal = Modal
state-full = Vollbild
appearance-light = Hell
appearance-dark = Dunkel
stamp-now = Jetzt
stamp-3h = Vor 3 Std.
stamp-yesterday = Gestern
text-size-xs = Sehr kleiner Text
text-size-s = Kleiner Text
text-size-m = Mittlerer Text
text-size-default = Standardtextgröße
text-size-xl = Großer Text
text-size-xxl = Größerer Text
text-size-xxxl = Größter Text
text-size-ax1 = Bedienungshilfen-Text 1
text-size-ax2 = Bedienungshilfen-Text 2
text-size-ax3 = Bedienungshilfen-Text 3
text-size-ax4 = Bedienungshilfen-Text 4
text-size-ax5 = Bedienungshilfen-Text 5

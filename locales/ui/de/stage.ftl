# Die Vorschau: die Kampagne an ihren Anzeigeorten.

stage-label = Vorschau
stage-bar = Vorschauoptionen
stage-empty = Für diese Kampagne ist kein Anzeigeort gewählt. Wählen Sie eine Plattform, um sie hier zu sehen.

stage-devices = Anzeigeorte
stage-devices-count = { $count ->
    [one] { $count } Anzeigeort
   *[other] { $count } Anzeigeorte
}
stage-text-size = Textgröße
stage-state = Zustand
stage-appearance = Darstellung des Geräts
stage-stamp = Zeitangabe
stage-persona = Persona
stage-persona-none = Variablennamen
worst-cases = Extremfälle
worst-longest = Längste Werte
worst-empty = Keine Werte
worst-rtl = Name von rechts nach links
worst-emoji = Emoji im Namen
stage-zoom = { $percent } %
stage-zoom-in = Vergrößern
stage-zoom-out = Verkleinern
stage-zoom-fit = Alles einpassen

stage-platform-web = Web

stage-field-picture = Bild

# Was ein Screenreader zu einer Vorschau sagt. $words ist die Mitteilung selbst.
stage-artboard = { $device }, { $place }, { $look }: { $words }

stage-fits = Alles passt.
stage-cut = { $field }: gekürzt nach { $shown } Zeichen.
stage-hidden = Verborgen: „{ $words }“
stage-not-here = Hier nicht zu sehen: { $fields }.
stage-buttons-later = Die Buttons erscheinen beim Aufklappen.
stage-missing = Einige Zeichen lassen sich nicht darstellen.
stage-missing-which = In keiner mitgelieferten Schrift enthalten: { $characters }
stage-font-lost = Eine Schrift konnte nicht geladen werden: Auf dem Gerät sieht es anders aus.

stage-copy = Bild kopieren
stage-copied = Bild kopiert: { $name }
stage-copy-failed = Das Bild von { $name } konnte nicht kopiert werden: Die Zwischenablage nimmt hier keine Bilder an. Speichern Sie es stattdessen.
stage-save = Bild speichern
stage-saved = Gespeichert als { $name }
stage-save-failed = { $name } konnte nicht gespeichert werden.

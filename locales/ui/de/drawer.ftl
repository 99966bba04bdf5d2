# Der Bereich unter der Vorschau: Prüfung und Payload.

drawer-label = Prüfung und Payload
drawer-open = Bereich öffnen
drawer-close = Bereich schließen
drawer-resize = Höhe des Bereichs
drawer-findings = Prüfung
drawer-payload = Payload

drawer-none = Nichts zu tun: Alle Sprachen passen und können gesendet werden.
drawer-more = Mehr anzeigen
drawer-error = Fehler
drawer-warning = Warnung
drawer-note = Hinweis
drawer-go-field = Zu { $field }
drawer-go-locale = Zu { $locale }

drawer-provider = Anbieter
drawer-payload-code = Anfrage
drawer-payload-none = Diese Kampagne geht nicht an diese Plattform.
drawer-copy = Inhalt kopieren
drawer-copied = Inhalt für { $name } Byte für Byte kopiert
drawer-copy-failed = Der Inhalt für { $name } konnte nicht kopiert werden: Die Zwischenablage hat ihn abgelehnt.
# $size und $limit kommen bereits gruppiert: 1.214.
drawer-meter = { $provider } { $size } von { $limit } Byte
drawer-bytes = { $size } Byte
drawer-bytes-limit = von { $limit }
drawer-part-text = Text
drawer-part-media = Medien
drawer-part-buttons = Buttons
drawer-part-other = Sonstiges

# Der Text für Braze. Die Byte sind die des Liquid, nicht dessen, was Menschen bekommen.
drawer-braze-fields = Text für Braze
drawer-braze-platform = Plattform
drawer-braze-form = Wie die Sprachen stehen
drawer-braze-liquid = Liquid
drawer-braze-tags = Übersetzungs-Tags
drawer-braze-copy = { $field } kopieren
drawer-braze-copied = { $name } für Braze kopiert
drawer-braze-copy-failed = { $name } konnte nicht kopiert werden: Die Zwischenablage hat es abgelehnt.
drawer-braze-losses = Anders gesagt als in der Vorschau
drawer-braze-whole = Alles ist gesagt wie in der Vorschau.

# Der Bereich unter der Vorschau: Prüfung und Payload.

drawer-label = Prüfung und Payload
drawer-open = Bereich öffnen
drawer-close = Bereich schließen
drawer-resize = Höhe des Bereichs
drawer-findings = Prüfung
drawer-payload = Payload

drawer-none = Nichts zu tun: Alle Sprachen passen und können gesendet werden.
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

# Senden: Testgeräte, Test, Ergebnisse, Eingang.

send-gateway = Gateway
send-sandbox = Sandbox
send-sandbox-what = Keine echte Zustellung
send-devices = Ihre Testgeräte
send-loading = Wird geladen
send-device-other-platform = Keine Plattform dieser Kampagne
send-answer = Antwort von { $device }
send-answer-accept = Annehmen
send-answer-refusals = Ablehnungen
send-answer-on-the-way = Unterwegs
send-answer-delay = Antwortet nach 5 Sekunden
send-answer-reset = Verbindung bricht vor der Antwort ab
send-answer-cut = Antwort bricht ab
send-answer-malformed = Unlesbare Antwort
send-answer-no-tls = Server ohne TLS
send-locales = Sprachen
send-chosen-count = { $chosen } von { $all }
send-locales-every = Alle
send-locales-first = Nur die erste
send-personas = Personas
send-only-own = Test-Pushes gehen nur an Ihre eigenen Geräte.
send-demo = Demo: Nichts verlässt diese Seite, die Ergebnisse sind vorbereitet.
send-others = Auch an Geräte von { $names }: Sie werden vorher gefragt.
send-nothing-chosen = Wählen Sie mindestens ein Gerät und eine Sprache.
send-nobody-chosen = Wählen Sie mindestens eine Persona.
send-errors = { $count } Fehler: Ein echter Anbieter würde das ablehnen.
send-errors-show = Anzeigen
send-button = { $count ->
    [one] { $count } Test-Push senden
   *[other] { $count } Test-Pushes senden
}

send-run-none = Noch kein Test
send-run-none-why = Senden Sie einen Test-Push: Hier erscheint jede Antwort und, was ankam, als Bild.
send-run = Test { $number }
send-run-about = { $campaign } · Variante { $variant } · gestartet { $time }
send-pause = Anhalten
send-resume = Fortsetzen
send-cancel = Rest abbrechen
send-paused = Angehalten, { $count } übrig.
send-waits-retry = Vorerst abgelehnt: neuer Versuch um { $time }.
send-waits-rate = Im Takt des Gateways: Der nächste geht um { $time }.
send-progress = { $done } von { $all } beantwortet
send-count-accepted = { $count } angenommen
send-count-rejected = { $count } abgelehnt
send-count-retrying = { $count } vor neuem Versuch
send-count-undecided = { $count } ungewiss
send-count-not-sent = { $count } nicht gesendet
send-count-sending = { $count } unterwegs
send-count-waiting = { $count } wartend

send-grid = Geräte und Sprachen
send-device = Gerät
send-accepted = Angenommen
send-rejected = Abgelehnt
send-retrying = Neuer Versuch
send-undecided = Ungewiss
send-not-sent = Nicht gesendet
send-sending = Unterwegs
send-waiting = Wartend
send-page-locales = Sprachen { $first }–{ $last } von { $all }
send-page-locales-before = Vorherige Sprachen
send-page-locales-after = Weitere Sprachen
send-page-devices = Geräte { $first }–{ $last } von { $all }
send-page-devices-before = Vorherige Geräte
send-page-devices-after = Weitere Geräte
send-receipt-of-cell = Ergebnis der gewählten Zelle

send-receipts = Ergebnisse
send-filter = Welche Ergebnisse
send-receipts-more = Mehr anzeigen
send-inbox = Eingang
send-inbox-empty = Was die Sandbox annimmt, erscheint hier – gezeichnet aus den Bytes, die ankamen.
send-inbox-desktop = Auch auf diesem Rechner zeigen
send-inbox-show = Auf diesem Rechner zeigen
send-inbox-filled-in = Braze setzt die Werte jeder Person ein. Hier: { $persona }.
send-inbox-filled-in-nobody = Braze setzt die Werte jeder Person ein. Hier: keine, denn die Kampagne hat keine Persona.

where-title = Was wohin geht
where-others = Nicht nur Ihre: { $names } bekäme das auf eigene Geräte. Senden Sie es nur, wenn es dort erwartet wird.
where-send-others = Auch an { $names } senden
where-clear = { $all } Pushs. Nichts steht im Weg.
where-hindered = Hindernisse bei { $count } von { $all } Pushs, zuoberst gezeigt.
where-bytes = Bytes
where-bytes-of = { $size } von { $limit }
where-falls-back = Ein Teil der Texte kommt aus { $from }.

# Ergebnisse: Suche, Filter und die Einzelheiten eines Ergebnisses.

receipts-search = Ergebnisse durchsuchen
receipts-search-hint = Gerät, Kampagne, Grund, ID …
receipts-found = { $count ->
    [one] { $number } Ergebnis
   *[other] { $number } Ergebnisse
}
receipts-found-more = Mehr als { $number } Ergebnisse
receipts-none-yet = Noch keine Ergebnisse
receipts-standing = Ausgang
receipts-any-standing = Jeder Ausgang
receipts-needs-action = Handlungsbedarf
receipts-any-gateway = Alle Gateways
receipts-run = Test
receipts-any-run = Alle Tests

receipt-open = { $device }, { $standing }: Einzelheiten
receipt-details = Einzelheiten
receipt-answer = Antwort im Wortlaut
receipt-means = Was das heißt
receipt-retry-at = Erneut versuchen um
receipt-planned = Geplant
receipt-answered = Beantwortet
receipt-answered-after = { $time }, nach { $took } ms
receipt-attempts = Versuche
receipt-campaign = Kampagne
receipt-campaign-variant = { $campaign } · Variante { $variant }
receipt-locale = Sprache
receipt-persona = Persona
receipt-bytes = Größe
receipt-bytes-of = { $size } von { $limit } Byte
receipt-show-run = Alle dieses Tests anzeigen
receipt-delivery = ID der Sendung
receipt-provider-id = ID beim Anbieter
receipt-copy = ID kopieren
receipt-copied = { $name } ist in der Zwischenablage
receipt-copy-failed = { $name } konnte nicht kopiert werden: Die Zwischenablage hat es abgelehnt.
receipt-device = Gerät
receipt-mark-unsubscribed = Als abgemeldet markieren

### Zielgruppen: Pushes, die ein Anbieter an Menschen weitergibt, die niemand genannt hat.

audience-topic = Thema
audience-condition = Bedingung
audience-segment = Segment
audience-campaign = Kampagne

## Was die Befehlszeile sagt, bevor etwas hinausgeht

cli-audience-fact-audience = Zielgruppe
cli-audience-fact-gateway = Gateway
cli-audience-fact-campaign = Kampagne
cli-audience-fact-platforms = Plattformen
cli-audience-fact-locales = Sprachen
cli-audience-fact-bytes = Bytes
cli-audience-devices = Wie viele Geräte das erreicht, weiß nur { $provider }. Es lässt sich nicht zurückrufen.
cli-audience-persona = Alle erhalten die Werte von „{ $persona }“.
cli-audience-confirm = „{ $campaign }“ geht über { $gateway } an die ganze Zielgruppe. Zum Senden ihren Namen eingeben ({ $name }):

## Warum nichts gesendet wurde

failure-audience-not-offered = { $provider } hat keine solche Zielgruppe: { $kind } „{ $given }“.
    .why = { $offer ->
        [none] Gesendet wird dort nur an Geräte. Nennen Sie sie mit --device oder --list.
       *[some] Es gibt: { $known }.
    }
failure-audience-bad-name = „{ $given }“ ist kein Name einer Zielgruppe.
    .why = { $kind ->
        [topic] Ein Thema hat Buchstaben, Ziffern und - _ . ~ %.
        [condition] Eine Bedingung nennt höchstens fünf Themen: 'news' in topics && !('sport' in topics)
        [campaign] Geben Sie die API-Kennung der Kampagne an: Buchstaben, Ziffern und - _.
       *[segment] Braze will die API-Kennung des Segments, OneSignal seinen Namen, in einer Zeile.
    }
failure-audience-only-one = { $of ->
        [persona] Die ganze Zielgruppe erhält die Werte einer Persona.
       *[locale] Diese Zielgruppe erhält nur eine Sprache.
    }
    .why = { $of ->
        [persona] Geben Sie --persona einmal an.
       *[locale] Geben Sie --locale einmal an. Segmente von Braze und OneSignal nehmen alle Sprachen auf einmal.
    }
failure-audience-personal = Die Worte sind von Mensch zu Mensch verschieden ({ $variables }), und alle erhielten dieselben.
    .why = Es wurde nichts gesendet. Nehmen Sie die Variablen heraus, oder wählen Sie die Werte für alle mit --persona: worst-empty hat keine und lässt die Vorgaben stehen.
failure-audience-errors = Es wurde nichts gesendet: { $count ->
        [one] 1 Fehler steht
       *[other] { $count } Fehler stehen
    } im Weg.
    .why = Sie stehen oben. Beheben Sie sie, oder senden Sie mit --despite-errors.
failure-audience-not-confirmed = Es wurde nichts gesendet: Es ginge an alle in „{ $name }“, nicht nur an Ihre Geräte.
    .why = Ist das gemeint, geben Sie den Namen im Terminal ein, oder mit --confirm "{ $name }".

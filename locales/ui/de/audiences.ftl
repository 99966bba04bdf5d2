# Einen Push an eine Zielgruppe übergeben, auf der Sendeseite.

audience-open = An eine Zielgruppe…
audience-title = An eine Zielgruppe über { $gateway }
audience-next = Weiter
audience-send = An die Zielgruppe senden
audience-kind = Zielgruppe
audience-name = Name oder Kennung
audience-topic-help = Alle, die es abonniert haben: Buchstaben, Ziffern und - _ . ~ %.
audience-condition-help = Höchstens fünf Themen: 'news' in topics && !('sport' in topics)
audience-segment-help = Braze: die API-Kennung des Segments. OneSignal: der Name des Segments.
audience-campaign-help = Die API-Kennung einer per API ausgelösten Kampagne. Sie sagt es mit eigenen Worten und kann diese verwenden.
audience-locale = Sprache
audience-locale-help = Die ganze Zielgruppe erhält dieselbe Sprache.
audience-personal = Die Worte sind von Mensch zu Mensch verschieden ({ $variables }), und alle erhielten dieselben. Nehmen Sie die Variablen heraus, oder wählen Sie die Werte für alle.
audience-persona = Werte für alle
audience-platforms = Plattformen
audience-bytes = Bytes
audience-reach = Geräte
audience-devices = Wie viele, weiß nur { $provider }. Es lässt sich nicht zurückrufen.

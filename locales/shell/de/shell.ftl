### Was die Shell selbst sagt: Systemdialoge, Menü, Meldungen.

ask-open-campaign = Kampagnenordner öffnen
ask-save-campaign = Kampagne speichern
ask-save-picture = Bild speichern
ask-save-translations = Übersetzungen speichern
ask-save-receipts = Ergebnisse speichern
ask-open-list = Geräteliste öffnen
files-picture = PNG-Bilder
files-list = Listen

menu-edit = Bearbeiten
menu-window = Fenster

notice-title = Carillon hat eine Datei beiseitegelegt
notice-set-aside =
    { $path } ist beschädigt und konnte nicht gelesen werden.
    Es wurde nichts gelöscht: Die Datei liegt jetzt unter { $kept }. Carillon arbeitet ohne sie weiter.
notice-damaged-journal =
    Ein Teil der nicht gespeicherten Arbeit konnte nicht gelesen werden. Alles bis zu dieser Stelle wurde wiederhergestellt.
    Es wurde nichts gelöscht: Der Rest liegt unter { $path }.
notice-no-home-title = Carillon kann nichts sichern
notice-no-home =
    Der Ordner von Carillon, { $path }, lässt sich nicht anlegen: { $detail }
    Was Sie eingeben, ist erst nach dem Speichern gesichert, und es kann nichts gesendet werden. Schaffen Sie Platz oder ändern Sie die Zugriffsrechte des Ordners und starten Sie Carillon neu.
notice-run-stopped-title = Das Senden wurde gestoppt
notice-run-stopped =
    Ein Ergebnis konnte nicht festgehalten werden: { $detail }
    Was noch nicht unterwegs war, wurde nicht gesendet. Was unterwegs war, ist womöglich angekommen: Sehen Sie nach, bevor Sie erneut senden.
notice-page-ended-title = Das Fenster lässt sich nicht zeichnen
notice-page-ended =
    Der Teil von Carillon, der das Fenster zeichnet, hat sich innerhalb einer Minute mehrmals beendet.
    Ihre Arbeit ist bis zur letzten Sekunde gesichert. Schließen Sie das Fenster und öffnen Sie Carillon erneut: Es bietet Ihnen die Arbeit wieder an.

smoke-timeout = Innerhalb von { $seconds } Sekunden wurde keine Vorschau gezeichnet.
start-failed = Carillon kann nicht starten: { $detail }
start-no-display = Es gibt keinen Bildschirm für ein Fenster. Ohne Bildschirm: xvfb-run -a carillon-app

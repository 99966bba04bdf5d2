# Das Fenster: Titelleiste, Menüs, Störungen.

close = Schließen
done = Fertig
cancel = Abbrechen
remove = Entfernen
undo = Rückgängig
redo = Wiederholen
save = Speichern
save-as = Speichern unter…
save-overwrite = Überschreiben
save-elsewhere = Speichern unter…
new-campaign = Neue Kampagne
open-folder = Ordner öffnen
close-campaign = Kampagne schließen
all-campaigns = Alle Kampagnen
campaign-name = Name der Kampagne
document-menu = Kampagnenmenü
document-edited = Bearbeitet
document-new = Noch nicht gespeichert
document-saved = Gespeichert
document-read-only = Schreibgeschützt
document-not-kept = Ungesichert
key-control = Strg
mode = Modus
mode-compose = Verfassen
mode-translate = Übersetzen
mode-send = Senden
findings-checking = Wird geprüft…
findings-count = { $errors ->
        [0] { $warnings ->
            [0] Keine Fehler oder Warnungen
            [one] { $warnings } Warnung
           *[other] { $warnings } Warnungen
        }
       *[other] { $errors } Fehler, { $warnings ->
            [one] { $warnings } Warnung
           *[other] { $warnings } Warnungen
        }
    }
settings = Einstellungen
settings-language = Sprache
settings-theme = Darstellung
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel

leaving-title = Änderungen an „{ $name }“ speichern?
leaving-why = Ihre Änderungen gehen verloren, wenn Sie sie nicht speichern.
leaving-discard = Änderungen verwerfen

failure-not-a-campaign = { $path } ist keine Kampagne: campaign.toml fehlt. Wählen Sie den Ordner einer Kampagne oder eine .carillon-Datei.
failure-read-only = { $path } ist schreibgeschützt. Speichern Sie die Kampagne an einem anderen Ort.
failure-not-readable = { $path } darf nicht gelesen werden. Ändern Sie die Zugriffsrechte oder wenden Sie sich an die Person, der die Datei gehört.
failure-too-many-files = { $path } enthält mehr als { $most } Dateien, mehr als eine Kampagne haben darf. Entfernen Sie, was nicht dazugehört.
failure-file-too-large = { $path } ist größer als { $most } MB, mehr als eine Datei hier haben darf. Verwenden Sie eine kleinere.
failure-campaign-too-large = { $path } ist größer als { $most } MB, mehr als eine Kampagne haben darf. Verwenden Sie kleinere Bilder oder entfernen Sie einige.
failure-damaged = { $path } ist beschädigt und lässt sich nicht öffnen. Holen Sie die Datei noch einmal von ihrer Quelle oder öffnen Sie eine Kopie. ({ $detail })
failure-in-use = Diese Arbeit ist bereits geöffnet, vielleicht in einem anderen Carillon. Arbeiten Sie dort weiter oder schließen Sie sie zuerst dort.
failure-disk-full = Der Datenträger ist voll: { $path } wurde nicht geschrieben. Bereits Gespeichertes ist unverändert. Schaffen Sie Platz oder speichern Sie an einem anderen Ort.
failure-not-found = { $path } ist nicht mehr vorhanden.
failure-changed-on-disk = { $path } wurde seit dem Öffnen von einem anderen Programm geändert. Beim Speichern ginge das verloren.
failure-picture-unknown = { $path } ist kein Bild, das Carillon anzeigen kann. Verwenden Sie eine PNG-, JPEG-, GIF- oder WebP-Datei.
failure-picture-too-large = { $path } ist zu groß. Verwenden Sie ein Bild mit höchstens 50 Megapixeln.
failure-picture-damaged = { $path } ist beschädigt und lässt sich nicht anzeigen. Exportieren Sie es erneut oder nehmen Sie ein anderes Bild.
failure-disk = { $path } konnte nicht gelesen oder geschrieben werden: { $detail }
failure-no-sandbox = Die Sandbox konnte nicht gestartet werden: { $detail }
failure-no-notifications = Auf diesem Rechner zeigt nichts Mitteilungen an. Schalten Sie die des Desktops ein oder starten Sie einen Dienst wie dunst oder mako und versuchen Sie es erneut.
failure-not-shown = Dieser Rechner hat die Mitteilung nicht gezeigt: { $detail }
failure-bug = In Carillon ist ein Fehler aufgetreten: { $detail }. Ihre Arbeit ist gesichert.
refused-locale-exists = { $locale } ist bereits vorhanden.
refused-source-locale = { $locale } ist die Ausgangssprache. Sie springt für alle anderen ein und lässt sich deshalb nicht entfernen.
refused-no-locale = Die Kampagne hat keine Sprache { $locale }.
refused-no-variant = Die Kampagne hat keine Variante { $variant }.
refused-no-variable = Die Kampagne hat keine Variable { $variable }.
refused-bad-variable = Keine Variable kann { $variable } heißen. Nehmen Sie Buchstaben, Ziffern, _ und - und einen freien Namen.
refused-unreadable = { $file } ist so nicht lesbar. Öffnen Sie zuerst den Quelltext und korrigieren Sie ihn.
refused-does-not-fit = { $file } hat sich geändert: Die Bearbeitung passt nicht mehr.
refused-bad-phrase = Dieser Text lässt sich nicht schreiben: Ein Schlüssel oder Name darin enthält ein unzulässiges Zeichen.
refused-no-choice = Dieser Text variiert dort nicht mehr.
refused-newer-format = Diese Kampagne stammt aus einer neueren Version von Carillon. Sie lässt sich hier lesen, aber nicht ändern.
refused-no-button = Für diesen Button ist kein Platz: Eine Kampagne hat höchstens drei.

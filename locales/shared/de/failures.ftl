### Was nicht möglich war: was und wo, dann was zu tun ist. Für die Befehlszeile; die App hat eigene Sätze.

failure-not-a-campaign = In { $path } ist keine Kampagne.
    .why = Eine Kampagne ist ein Ordner mit einer campaign.toml oder eine .carillon-Datei. So legen Sie eine an: carillon new --list
failure-read-only = { $path } ist schreibgeschützt.
    .why = Es wurde nichts geändert. Ändern Sie die Zugriffsrechte oder wählen Sie einen anderen Ordner.
failure-not-readable = { $path } darf nicht gelesen werden.
    .why = Ändern Sie die Zugriffsrechte oder fragen Sie, wem die Datei gehört.
failure-disk-full = Der Datenträger ist voll: kein Platz für { $path }.
    .why = Was vorher da war, ist unversehrt. Schaffen Sie Platz und versuchen Sie es erneut.
failure-not-found = { $path } ist nicht vorhanden.
    .why = Prüfen Sie den Namen und den aktuellen Ordner.
failure-not-a-folder = { $path } lässt sich nicht anlegen: Eine Datei steht im Weg.
    .why = Es wurde nichts überschrieben. Wählen Sie einen anderen Namen oder einen Ordner.
failure-into-campaign = In { $path } bewahrt die Kampagne ihre eigenen Bilder auf.
    .why = Es wurde nichts geschrieben, damit keines ersetzt wird. Wählen Sie einen Ordner außerhalb der Kampagne.
failure-already-there = { $path } ist bereits vorhanden.
    .why = Es wurde nichts überschrieben. Wählen Sie einen Ordner, den es noch nicht gibt.
failure-too-large = { $path } ist größer, als eine Kampagne sein darf.
    .why = Entfernen Sie, was nicht dazugehört. Erlaubt sind 2.000 Dateien, 128 MB pro Datei und insgesamt 512 MB.
failure-damaged = { $path } ist beschädigt: { $detail }
    .why = Holen Sie die Datei noch einmal von dort, wo sie herkommt.
failure-disk = { $path } konnte nicht gelesen oder geschrieben werden: { $detail }
    .why = Mehr sagt das System dazu nicht.
failure-changed-on-disk = { $path } wurde während des Schreibens geändert.
    .why = Es wurde nichts überschrieben. Sehen Sie nach und versuchen Sie es erneut.
failure-bug = Das sollte nicht passieren: { $detail }
    .why = Das ist ein Fehler in Carillon. Bitte melden Sie ihn.
failure-no-assets = Die Schriften und Vorlagen von Carillon sind nicht am erwarteten Ort ({ $path }).
    .why = Installieren Sie Carillon erneut oder setzen Sie CARILLON_ASSETS auf den Ordner mit fonts/fonts.toml.
failure-bad-font = Die Schrift { $path } ist unbrauchbar.
    .why = Installieren Sie Carillon erneut.
failure-unknown-starter = Es gibt keine Vorlage „{ $given }“.
    .why = Vorhanden sind: { $known }
failure-unknown-surface = Es gibt keinen Anzeigeort „{ $given }“.
    .why = Vorhanden sind: { $known }
failure-unknown-locale = Die Kampagne hat keine Sprache „{ $given }“.
    .why = Sie hat: { $known }
failure-unknown-variant = Die Kampagne hat keine Variante „{ $given }“.
    .why = Sie hat: { $known }
failure-unknown-persona = Die Kampagne hat keine Persona „{ $given }“.
    .why = { $known ->
        [none] Sie hat gar keine. Ergänzen Sie eine in campaign.toml.
       *[other] Sie hat: { $known }
    }
failure-no-surfaces = Die Kampagne nennt keinen Anzeigeort.
    .why = Nennen Sie einen mit --surface oder in campaign.toml. `carillon surfaces` zeigt, welche es gibt.
failure-not-its-platform = { $provider } erreicht { $platform } nicht.
    .why = Verwenden Sie --provider { $known } oder lassen Sie die Angabe weg.
failure-bad-output = Es ist unklar, was nach { $path } geschrieben werden soll.
    .why = Geben Sie einen Ordner an (mit / am Ende) für ein PNG pro Zelle, oder einen Namen mit .png am Ende für einen Kontaktbogen.
failure-sheet-too-large = Der Kontaktbogen hätte { $width } mal { $height } Pixel; das öffnet kein Programm.
    .why = Wählen Sie weniger Sprachen oder Anzeigeorte oder ein kleineres --scale, oder schreiben Sie in einen Ordner.
failure-no-sandbox = Die Sandbox kann nicht an Port { $port } lauschen: { $detail }
    .why = Vielleicht belegt ein anderes Programm den Port. Wählen Sie einen anderen oder lassen Sie --port weg, um einen freien zu nehmen.
failure-no-notifications = Auf diesem Rechner zeigt nichts Mitteilungen an: Was ankommt, steht nur hier.
    .why = Schalten Sie die des Desktops ein oder starten Sie einen Dienst wie dunst oder mako. Was danach ankommt, wird gezeigt.
failure-not-shown = Dieser Rechner hat eine Mitteilung nicht gezeigt: { $detail }
    .why = Angekommen ist sie trotzdem.

## Was die Befehlszeile neben ihren Ergebnissen sagt

cli-campaign-errors = Ein Teil der Kampagne ist nicht lesbar; gezeigt wird der Rest. Mehr dazu: `carillon check`.
cli-clean = Nichts gefunden.
cli-summary = { $errors ->
        [0] Keine Fehler
       *[other] { $errors } Fehler
    }, { $warnings ->
        [0] keine Warnungen
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
    }, { $notes ->
        [0] keine Hinweise
        [one] { $notes } Hinweis
       *[other] { $notes } Hinweise
    }.
cli-made = { $path } angelegt.
cli-wrote = { $count ->
        [one] { $count } Bild nach { $path } geschrieben.
       *[other] { $count } Bilder nach { $path } geschrieben.
    }
cli-sandbox-ready = Die Sandbox lauscht, bis Sie Strg-C drücken. Sie nimmt an, was APNs, FCM und Web Push annehmen.
cli-fits = passt
cli-cropped = beschnitten
cli-not-shown = nicht zu sehen
cli-unbounded = beliebig
cli-head-locale = SPRACHE
cli-head-surface = ANZEIGEORT
cli-head-field = FELD
cli-head-lines = ZEILEN
cli-head-cut = GEKÜRZT BEI BYTE
cli-head-hidden = VERBORGEN
cli-head-platform = PLATTFORM
cli-head-variant = VARIANTE
cli-head-provider = ANBIETER
cli-head-bytes = BYTE
cli-head-limit = GRENZE

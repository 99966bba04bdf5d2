### Eigene Gateways: Felder, Schlüssel, Test der Verbindung, und was einen Versand verhindert.

## Felder

gateway-field-environment = Umgebung
gateway-field-key-id = Schlüssel-ID
gateway-field-team-id = Team-ID
gateway-field-project = Projekt
gateway-field-client-email = Dienstkonto
gateway-field-private-key-id = Schlüssel des Kontos
gateway-field-token-uri = Token-Server
gateway-field-fcm-message = Nachricht
gateway-field-fcm-android = Android-Objekt
gateway-field-contact = Kontakt
gateway-field-public-key = Öffentlicher Schlüssel
gateway-field-instance = Instanz
gateway-field-send-as = Senden als
gateway-field-campaign-id = API-Kampagne
gateway-field-variation-ios = Nachrichtenvariante, iOS
gateway-field-variation-android = Nachrichtenvariante, Android
gateway-field-variation-web = Nachrichtenvariante, Web
gateway-field-app-id = App-ID
gateway-field-rate = Höchstens pro Sekunde
gateway-field-preset = Ausfüllen für
gateway-field-method = Methode
gateway-field-url = Adresse
gateway-field-headers = Kopfzeilen
gateway-field-body = Inhalt
gateway-field-id-at = ID in der Antwort
gateway-field-refused-at = Ablehnung in der Antwort
gateway-field-address = Anderer Server
gateway-hint-environment = „Entwicklung“ für Builds aus Xcode, „Produktion“ für TestFlight und den App Store. Ein Token der einen lehnt die andere ab.
gateway-hint-key-id = Zehn Zeichen, neben dem Schlüssel in Apples Entwicklerkonto.
gateway-hint-team-id = Zehn Zeichen, unter Mitgliedschaft in Apples Entwicklerkonto.
gateway-hint-contact = Wem ein Push-Dienst schreiben darf: mailto:sie@example.de oder eine https-Seite.
gateway-hint-rate = So viele Pushs pro Sekunde höchstens. Leer lassen, um so schnell zu senden, wie der Anbieter annimmt.
gateway-hint-address = Nur für einen Testserver. Leer lassen, um an den Anbieter zu senden.
gateway-hint-from-key = Aus der Schlüsseldatei gelesen.
gateway-hint-fcm-message = Eine Mitteilung zeigt das System an. Eine Datennachricht zeigt die App an, die Titel, Text und Bild in ihren Daten findet.
gateway-hint-fcm-android = androidV2 gibt es seit Oktober 2026. Wählen Sie es nur, wenn das Firebase-SDK der App es kennt.
gateway-hint-public-key = Aus dem Schlüssel gelesen. Websites abonnieren mit ihm.
gateway-hint-instance = Die Server Ihrer Firma. Die Adresse Ihres Braze-Dashboards verrät sie: dashboard-01.braze.eu ist EU-01.
gateway-hint-send-as = Eine Nachricht sagt, was in Carillon steht. Eine Kampagne von Braze sagt Eigenes und kann Carillons Text als Trigger-Eigenschaften verwenden: title, body, link, image.
gateway-hint-campaign-id = Nur wenn Braze die Pushs zählen soll: die ID einer API-Kampagne, von ihrer Seite im Dashboard.
gateway-hint-variation = Neben der Nachricht in dieser Kampagne. Nötig, wenn eine Kampagne angegeben ist.
gateway-hint-app-id = Eine UUID, neben dem Schlüssel im OneSignal-Dashboard unter Settings, Keys & IDs.
gateway-hint-preset = Füllt die Felder darunter für einen bekannten Server aus. Ändern Sie sie nach Belieben.
gateway-hint-method = Die in der Dokumentation des Servers.
gateway-hint-url = Wohin die Anfrage geht. Nach dem Namen des Servers darf sie Platzhalter haben: /to/{ "{{" }target{ "}}" }.
gateway-hint-headers = Je eine Zeile, als Name: Wert. { "{{" }key{ "}}" } steht für den Schlüssel, der nur hier sein kann. Eine Kopfzeile, deren Wert fehlt, entfällt.
gateway-hint-body = JSON mit Platzhaltern in seinen Texten: { "{{" }title{ "}}" }, { "{{" }target{ "}}" }. Was keinen Wert hat, entfällt. Alle stehen in docs/webhook.md.
gateway-hint-id-at = Nur wenn Ergebnisse sie zeigen sollen: ein JSON-Zeiger wie /data/id.
gateway-hint-refused-at = Nur wenn der Server eine Ablehnung mit einem Erfolg beantwortet: ein JSON-Zeiger auf seine Worte.
gateway-choice-development = Entwicklung
gateway-choice-production = Produktion
gateway-choice-message = Nachricht
gateway-choice-trigger = Kampagne, die ausgelöst wird
gateway-choice-notification = Mitteilung
gateway-choice-data = Datennachricht
gateway-choice-android = android
gateway-choice-android-v2 = androidV2
gateway-preset-in-house = Ein eigener Dienst
gateway-key-apple-key = Schlüsseldatei (.p8)
gateway-key-service-account = Datei des Dienstkontos (.json)
gateway-key-vapid = VAPID-Schlüssel (.pem)
gateway-key-braze-key = REST-API-Schlüssel
gateway-key-one-signal-key = API-Schlüssel der App
gateway-key-webhook-key = Schlüssel, falls der Server einen will
field-wrong-missing = Das Feld ist leer.
field-wrong-apple-id = Es müssen zehn Zeichen sein, A bis Z und 0 bis 9.
field-wrong-contact = Es muss mailto: mit einer Adresse oder eine https-Seite sein.
field-wrong-address = Es muss mit https:// beginnen oder auf diesem Rechner sein.
field-wrong-identifier = Es dürfen nur Buchstaben, Ziffern, Binde- und Unterstriche sein.
field-wrong-rate = Es muss eine ganze Zahl von 1 bis 10000 sein.
field-wrong-choice = Das steht nicht zur Wahl.
field-wrong-pointer = Es muss mit einem Schrägstrich beginnen, wie /data/id.
field-wrong-json = Das ist kein JSON. Ein Komma, ein Anführungszeichen oder eine Klammer fehlt oder ist zu viel.
field-wrong-not-closed = Ein Platzhalter endet nicht. Schließen Sie ihn mit { "}}" }, oder schreiben Sie { "{{" }{ "{{" } für die Klammern selbst.
field-wrong-unknown-name = Nichts heißt „{ $named }“. In docs/webhook.md stehen alle Namen.
field-wrong-unknown-filter = Nach dem Strich gibt es kein „{ $named }“, nur json und url.
field-wrong-list-in-text = „{ $named }“ ist eine Liste. Schreiben Sie sie allein in ihren Text, mit |json danach, oder wiederholen Sie einen Teil mit „$each“.
field-wrong-outside-each = „{ $named }“ gibt es nur innerhalb von „$each“.
field-wrong-key-outside-headers = Der Schlüssel kann nur in Kopfzeilen stehen: Inhalt und Adresse werden gespeichert und gezeigt.
field-wrong-unknown-directive = „{ $named }“ gibt es nicht. Es gibt $each, $if und $platform; ein Name, der mit $ beginnt, wird mit $$ geschrieben.
field-wrong-bad-directive = { $named ->
        [each] „$each“ nimmt "buttons", einen Teil unter "$do" und eine Zahl unter "$most", wenn es dort enden soll.
        [if] „$if“ nimmt einen Namen und Teile unter "$then", "$else" oder beiden.
       *[platform] „$platform“ nimmt Teile unter "ios", "android", "web" und "else" und steht allein.
    }
field-wrong-header = Das ist keine Kopfzeile. Schreiben Sie Name: Wert.
field-wrong-own-header = „{ $named }“ schreibt Carillon selbst. Lassen Sie die Zeile weg.
field-wrong-placeholder-in-host = Der Name des Servers muss ausgeschrieben sein. Platzhalter können danach folgen.
field-wrong-at = Zeile { $line }, Zeichen { $column }: { $what }

## Schlüsseldateien

key-problem-empty = Die Datei ist leer.
    .why = Laden Sie sie noch einmal herunter.
key-problem-too-large = Die Datei ist zu groß für einen Schlüssel.
    .why = Schlüsseldateien haben wenige Kilobyte. Wählen Sie die Ihres Anbieters.
key-problem-not-a-key = In dieser Datei ist kein Schlüssel.
    .why = { $wants }
key-problem-damaged = Der Schlüssel ist beschädigt.
    .why = Ein Teil ging verloren, vielleicht in einer Nachricht oder einem Editor. Nehmen Sie die heruntergeladene Datei.
key-problem-certificate = Das ist ein Zertifikat.
    .why = Carillon signiert mit einem Schlüssel, der nie abläuft und für alle Ihre Apps gilt. Erstellen Sie unter Keys in Apples Entwicklerkonto einen .p8-Schlüssel.
key-problem-public-key = Das ist die öffentliche Hälfte eines Schlüssels.
    .why = Zum Signieren braucht es die private. Sie steht in der Datei mit PRIVATE KEY.
key-problem-encrypted = Der Schlüssel ist mit einer Passphrase geschützt.
    .why = Entfernen Sie sie mit: openssl pkcs8 -in DATEI -out SCHLÜSSEL. Carillon verschlüsselt den Schlüssel selbst.
key-problem-rsa = Das ist ein RSA-Schlüssel.
    .why = Push-Dienste wollen einen der Kurve P-256. { $wants }
key-problem-other-curve = Dieser Schlüssel ist von der Kurve { $named }.
    .why = Push-Dienste wollen P-256. { $wants }
key-problem-other-algorithm = Das ist ein Schlüssel der Art { $named }.
    .why = Push-Dienste wollen einen der Kurve P-256. { $wants }
key-problem-not-an-api-key = Das ist kein API-Schlüssel.
    .why = Ein Schlüssel ist eine Zeile ohne Leerzeichen. { $wants }
key-problem-not-one-line = Das ist nicht eine Zeile.
    .why = Ein Token oder Passwort ist eine Zeile. Kopieren Sie es noch einmal.
key-problem-not-json = Das ist keine Datei eines Dienstkontos.
    .why = { $wants }
key-problem-google-services = Das ist die google-services.json der App; sie hat keinen Schlüssel.
    .why = { $wants }
key-problem-other-google-type = Diese Google-Datei ist vom Typ { $named }, kein Dienstkonto.
    .why = { $wants }
key-problem-missing-member = In der Datei des Dienstkontos fehlt „{ $named }“.
    .why = Laden Sie sie noch einmal herunter, und ändern Sie nichts.
key-problem-bad-private-key = Der private Schlüssel des Dienstkontos ist nicht lesbar.
    .why = Laden Sie die Datei noch einmal herunter, und ändern Sie nichts.
key-problem-unsafe-token-uri = Dieses Dienstkonto würde Token bei { $named } holen, wo andere mitlesen könnten.
    .why = Googles Dateien nennen https://oauth2.googleapis.com/token. Laden Sie sie bei Google noch einmal herunter.
key-wanted-apple-key = Wählen Sie die Datei AuthKey_….p8 aus Apples Entwicklerkonto, unter Keys.
key-wanted-service-account = Erstellen Sie sie in der Firebase-Konsole: Projekteinstellungen, Dienstkonten, Neuen privaten Schlüssel generieren.
key-wanted-vapid = Wählen Sie eine PEM-Datei mit einem P-256-Schlüssel, oder lassen Sie Carillon einen erstellen.
key-wanted-braze-key = Erstellen Sie ihn mit der Berechtigung messages.send im Braze-Dashboard, unter Einstellungen, API-Schlüssel.
key-wanted-one-signal-key = Kopieren Sie den API-Schlüssel der App aus dem OneSignal-Dashboard, unter Settings, Keys & IDs.
key-wanted-webhook-key = Fügen Sie das Token oder Passwort ein, das der Server will. Es kommt in die Kopfzeilen, die { "{{" }key{ "}}" } nennen, und sonst nirgendwohin. Lassen Sie das Feld leer, wenn er keines will.

## Test der Verbindung

tested-key-taken = { $provider } nimmt den Schlüssel an.
    .why = Die Antwort war „{ $answer }“ nach { $took } ms. Nichts wurde zugestellt: Der Test nennt kein Gerät.
tested-refused = { $what }
    .why = { $why }
tested-no-answer = Keine Antwort von { $provider }: { $detail }.
    .why = Soweit erkennbar, liegt es nicht am Schlüssel. Prüfen Sie Netz, Proxy und die Adresse des Servers.
tested-key-signs = Der Schlüssel signiert.
    .why = Jeder Browser hat seinen eigenen Push-Dienst; vor dem ersten Gerät gibt es niemanden zu fragen. Senden Sie ihm einen Test-Push.
tested-answers = Der Server antwortet (HTTP { $status }, { $took } ms).
    .why = Es wurde nichts gesendet. Ob er einen Push annimmt, zeigt der erste.
looked-at = { $provider } würde es annehmen.
    .why = Es wurde nichts zugestellt, nur gefragt.

## Was nicht passt

mismatch-other-provider = Dieses Token gehört nicht zu { $provider }.
mismatch-other-environment = Dieses Token ist aus Apples anderer Umgebung.
obstacle-no-gateway = Kein Gateway erreicht dieses Gerät.
detail-other-provider = das Token des Geräts gehört zu einem anderen Anbieter
detail-other-environment = das Token des Geräts ist aus Apples anderer Umgebung und würde abgelehnt
detail-bad-subscription = das Abonnement ist nicht lesbar
detail-unsafe-endpoint = die Adresse des Abonnements ist nicht https
detail-bad-signature = die Signatur des Schlüssels stimmt nicht
detail-bad-template = die Vorlage der Anfrage ist nicht lesbar
detail-empty-body = die Vorlage lässt von dieser Mitteilung für diese Plattform nichts übrig
detail-web-page = eine Webseite hat geantwortet, vielleicht eine Anmeldung vor dem Server
detail-invalid_aliases = OneSignal meldet, dass ein Gerät dieser Person kein Abonnement mehr hat

## Ablehnungen von Googles Token-Server

reason-fcm-invalid_grant = Google nimmt die Signatur des Dienstkontos nicht an.
    .do = Der Schlüssel wurde vielleicht widerrufen, oder die Uhr dieses Rechners geht um mehr als fünf Minuten falsch. Erstellen Sie in der Firebase-Konsole einen neuen Schlüssel.
reason-fcm-invalid_client = Google kennt dieses Dienstkonto nicht.
    .do = Es wurde vielleicht gelöscht. Erstellen Sie in der Firebase-Konsole einen neuen Schlüssel.
reason-fcm-invalid_request = Googles Token-Server hat die Anfrage nicht verstanden.
reason-fcm-invalid_scope = Das Dienstkonto darf das Recht zum Senden nicht anfordern.
    .do = Geben Sie ihm in der Google-Cloud-Konsole die Rolle Firebase Cloud Messaging API Admin.
reason-fcm-unauthorized_client = Das Dienstkonto darf Token nicht auf diesem Weg holen.
    .do = Geben Sie ihm in der Google-Cloud-Konsole die Rolle Firebase Cloud Messaging API Admin.
reason-fcm-unsupported_grant_type = Googles Token-Server kennt die Art der Anfrage nicht.

## Was die Befehlszeile nicht tun konnte

failure-unknown-gateway = Es gibt kein Gateway „{ $given }“.
    .why = { $known ->
        [none] Keines ist eingerichtet. Hinzufügen mit: carillon gateways add
       *[other] Es gibt: { $known }
    }
failure-unknown-device = Dieses Gateway hat kein Gerät „{ $given }“.
    .why = { $known ->
        [none] Es hat keines. Hinzufügen mit: carillon devices add
       *[other] Es hat: { $known }
    }
failure-name-taken = Ein Gateway oder Gerät „{ $given }“ gibt es schon.
    .why = Wählen Sie einen anderen Namen, oder entfernen Sie das andere zuerst.
failure-unknown-field = Dieses Gateway hat kein Feld „{ $given }“.
    .why = Es hat: { $known }
failure-bad-field = { $field }: { $wrong }
    .why = Geben Sie es an mit --set { $id }=WERT.
failure-bad-key = { $what }
    .why = { $why }
failure-key-wanted = Ein Schlüssel fehlt.
    .why = { $wants } Geben Sie die Datei an mit --key DATEI.
failure-key-needed = { $given } sendet nichts ohne seinen Schlüssel.
    .why = Nichts wurde vergessen. Um beides zu vergessen: carillon gateways remove "{ $given }"
failure-keys-locked = Die Schlüssel sind gesperrt: Dieser Rechner hat keinen Schlüsselbund, sie liegen in einer Datei mit Passphrase.
    .why = Setzen Sie CARILLON_PASSPHRASE, oder rufen Sie den Befehl in einem Terminal auf; dort wird danach gefragt.
failure-unsubscribed = { $given } ist abgemeldet: Es wird nichts gesendet.
    .why = Lassen Sie es weg. Wenn die Person wieder Pushes möchte: carillon devices mark "{ $given }" subscribed
failure-not-quiet = { $given } ist weder iPhone noch iPad: Nur iOS stellt leise zu.
    .why = Wählen Sie subscribed, opted-in oder unsubscribed.
failure-wrong-passphrase = Die Passphrase ist falsch.
    .why = Nichts wurde gesendet oder geändert. Ist sie verloren, löschen Sie keys.age in Carillons Ordner und geben Sie die Schlüssel neu ein.
failure-keyring = Der Schlüsselbund des Systems hat abgelehnt: { $detail }
    .why = Entsperren Sie ihn, oder setzen Sie CARILLON_KEYRING=off, um Schlüssel in einer Datei mit Passphrase aufzubewahren.
failure-gateway-without-key = Das Gateway „{ $given }“ hat auf diesem Rechner keinen Schlüssel.
    .why = Entfernen Sie es, und fügen Sie es mit seiner Schlüsseldatei neu hinzu.
failure-bad-target = Das ist kein Gerätetoken, das Carillon kennt.
    .why = Geben Sie auf der Standardeingabe ein APNs-Token, eine Firebase-ID, ein Firebase-Token, ein Push-Abonnement als JSON oder das an, woran Braze oder OneSignal die Person erkennt.
failure-platform-wanted = Dieses Ziel ist eine Person, kein Gerät.
    .why = Geben Sie an, welches Gerät gemeint ist: --platform ios, android oder web.
failure-cannot-look = „{ $given }“ kann nicht gefragt werden, ohne zu senden.
    .why = Das kann nur Firebase. Sehen Sie mit --dry-run, was hinausginge, oder senden Sie an die Sandbox.
failure-not-yours = Nicht nur Ihre Geräte: { $devices }.
    .why = Wenn der Test-Push dort erwartet wird, senden Sie noch einmal mit --to-others.
failure-does-not-fit = { $what }
    .why = Wählen Sie das Gateway, das dieses Gerät erreicht.
failure-no-home = Carillons Ordner ist nicht bekannt.
    .why = Setzen Sie HOME, oder CARILLON_HOME auf den Ordner mit Gateways und Geräten.

## Was sie neben den Ergebnissen sagt

cli-passphrase = Passphrase der Schlüssel:
cli-passphrase-new = Dieser Rechner hat keinen Schlüsselbund. Schlüssel liegen in einer Datei, verschlüsselt mit einer Passphrase. Wählen Sie eine:
cli-gateway-added = { $name } ist hinzugefügt. Der Schlüssel liegt { $place ->
        [keyring] im Schlüsselbund des Systems
       *[file] in der Datei keys.age, verschlüsselt mit Ihrer Passphrase
    }.
cli-gateway-removed = { $name } und sein Schlüssel sind entfernt.
cli-gateway-key-forgotten = { $name } bleibt, ohne Schlüssel.
cli-gateway-added-without-key = { $name } ist hinzugefügt. Gesendet wird ohne Schlüssel.
cli-device-added = { $name } ist hinzugefügt.
cli-device-marked = { $name } ist jetzt { $state }.
cli-device-removed = { $name } ist entfernt.
cli-no-gateways = Kein Gateway ist eingerichtet. `carillon send --gateway sandbox` braucht keines.
cli-no-devices = Kein Gerät ist hinzugefügt. Die Sandbox hat eigene.
cli-no-receipts = Kein Ergebnis gefunden.
cli-more-receipts = Die neuesten { $shown } von { $all }. --limit zeigt mehr.

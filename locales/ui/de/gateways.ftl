# Gateways und Geräte einrichten, auf dem Sendebildschirm.

gateway-add = Gateway hinzufügen
gateway-change = Einstellungen von { $name }
gateway-what-apns-development = Apple, Entwicklung
gateway-what-apns-production = Apple, Produktion
gateway-what-fcm = Firebase
gateway-what-web-push = Browser
gateway-what-braze = Braze
gateway-what-one-signal = OneSignal
gateway-what-webhook = Webhook
gateway-form-new = Gateway hinzufügen
gateway-form-change = Gateway-Einstellungen
gateway-provider = Anbieter
gateway-provider-apns = Apple (APNs)
gateway-provider-fcm = Firebase (FCM)
gateway-provider-web-push = Browser (Web Push)
gateway-provider-braze = Braze
gateway-provider-one-signal = OneSignal
gateway-provider-webhook = Beliebiger Server (Webhook)
gateway-name = Name
gateway-name-missing = Geben Sie ihm einen Namen, damit Sie es beim Senden erkennen.
gateway-choose = Wählen…
gateway-key-there = Der Schlüssel ist gespeichert. Legen Sie eine andere Datei ab, um ihn zu ersetzen.
gateway-key-there-text = Der Schlüssel ist gespeichert. Fügen Sie einen anderen ein, um ihn zu ersetzen.
gateway-key-made = Legen Sie eine PEM-Datei ab, oder lassen Sie das Feld leer: Carillon erstellt einen Schlüssel.
gateway-key-print = Schlüssel { $fingerprint }
gateway-test = Verbindung testen
gateway-remove = Entfernen

keys-new-why = Dieser Rechner hat keinen Schlüsselbund. Carillon legt Ihre Schlüssel in eine Datei, verschlüsselt mit einer Passphrase, und fragt bei jedem Start einmal danach.
keys-locked-why = Ihre Schlüssel liegen in einer verschlüsselten Datei. Carillon fragt bei jedem Start einmal nach der Passphrase.
keys-passphrase = Passphrase
keys-passphrase-new = Mindestens 8 Zeichen. Niemand kann sie wiederherstellen; ist sie verloren, geben Sie die Schlüssel neu ein.
keys-unlock = Weiter

send-devices-none = Noch kein Gerät. Fügen Sie eines mit seinem Token hinzu.
device-form = Gerät zu { $gateway } hinzufügen
device-add = Gerät hinzufügen
device-forget = { $device } entfernen
device-name = Name
device-owner = Wem es gehört
device-token = Gerätetoken
device-person = Externe ID oder Alias
device-one-signal = Abonnement-ID oder externe ID
device-webhook = Ziel beim Server
device-platform = Plattform
device-token-help = Fügen Sie ein, was App oder Website registriert hat: ein APNs-Token, eine Firebase-ID oder ein Firebase-Token, oder ein Push-Abonnement als JSON.
device-person-help = Fügen Sie ein, woran Braze die Person erkennt: eine externe ID, oder einen Alias als JSON mit alias_name und alias_label.
device-one-signal-help = Fügen Sie eine Abonnement-ID (eine UUID) ein oder den Namen, den Ihre App der Person gibt. Eine externe ID, die selbst eine UUID ist, schreiben Sie als JSON mit external_id.
device-webhook-help = Fügen Sie ein, woran der Server Gerät oder Person erkennt: ein Thema bei ntfy, das Token einer Anwendung bei Gotify, ein Geräte-Token bei gorush, eine Abonnenten-ID bei Novu.
device-token-unknown = Dieses Token kennt Carillon nicht. Prüfen Sie, ob es ganz kopiert wurde.
device-token-is = { $platform } · { $token }

failure-keys-locked = Die Schlüssel Ihrer Gateways sind gesperrt. Öffnen Sie die Einstellungen eines Gateways, um die Passphrase einzugeben.
failure-wrong-passphrase = Die Passphrase ist falsch. Versuchen Sie es noch einmal; nichts wurde geändert.
failure-no-key = { $gateway } hat auf diesem Rechner keinen Schlüssel. Öffnen Sie die Einstellungen, und legen Sie die Schlüsseldatei ab.
failure-keyring = Der Schlüsselbund des Systems hat abgelehnt: { $detail }. Entsperren Sie ihn, und versuchen Sie es noch einmal.

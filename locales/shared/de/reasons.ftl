### Wie ein Versand ausging. Ein Gateway nimmt an oder lehnt ab; niemand kann versprechen, dass ein Gerät anzeigt.
### $provider ist sein Name; `.do` sagt, was zu tun ist, wo die allgemeine Abhilfe nicht reicht.

outcome-accepted = { $provider } hat den Push angenommen.
    .why = { $id ->
        [none] Die Mitteilung ist unterwegs. Ob das Gerät sie anzeigt, sagt das Gateway nicht.
       *[other] Die Mitteilung ist unterwegs, ID { $id-text }. Ob das Gerät sie anzeigt, sagt das Gateway nicht.
    }
outcome-undecided = Ob { $provider } die Anfrage bekam, ist ungewiss.
    .why = Sie war schon unterwegs, und es kam keine klare Antwort ({ $detail }). Sehen Sie zuerst auf dem Gerät nach: Erneutes Senden könnte sie doppelt anzeigen.
outcome-not-sent = Nicht gesendet.
    .why = Die Anfrage ging nie hinaus ({ $detail }). { $next ->
        [other-device] Senden Sie stattdessen an ein Gerät der Sandbox.
       *[send-again] Sie können bedenkenlos erneut senden.
    }
reason-unknown = { $provider } hat abgelehnt{ $reason ->
        [none] {""}
       *[other] : { $reason-text }
    } (HTTP { $status }).
    .do = Carillon kann diese Antwort nicht erklären. Sehen Sie in der Dokumentation des Anbieters nach.
retry-after = So lange bittet { $provider } zu warten: { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }.

## Was geschah, wenn kein Anbieter es sagt

detail-interrupted = Carillon wurde geschlossen oder beendet
detail-stopped = das Senden wurde gestoppt
detail-never-left = Carillon wurde geschlossen oder beendet, bevor die Anfrage hinausging
detail-no-gateway = Carillon hat noch kein Konto, das dieses Gerät erreicht

## Abhilfe

remedy-fix-message = Ändern Sie die Mitteilung und senden Sie erneut.
remedy-remove-target = Dieses Ziel gibt es nicht mehr. Entfernen Sie das Gerät oder fügen Sie das aktuelle Token der App ein.
remedy-check-environment = Prüfen Sie, ob das Token zu einem Entwicklungs- oder Produktions-Build gehört, und wählen Sie diese Umgebung für das Gerät.
remedy-fix-credentials = Korrigieren Sie die Schlüssel oder Rechte des Gateways und senden Sie erneut.
remedy-retry-later = Warten Sie ein wenig und senden Sie erneut.
remedy-report = Ihre Mitteilung ist in Ordnung: Das ist ein Fehler in Carillon. Bitte melden Sie ihn.

## APNs

reason-apns-BadCollapseId = Die Collapse-ID ist länger als 64 Byte.
    .do = Wählen Sie in den iOS-Optionen eine kürzere Collapse-ID.
reason-apns-BadDeviceToken = Apple kennt dieses Geräte-Token hier nicht.
    .do = Prüfen Sie, ob es vollständig kopiert ist und ob das Token eines Entwicklungs-Builds an die Entwicklungsumgebung geht.
reason-apns-BadExpirationDate = Das Ablaufdatum ergibt keinen Sinn.
    .do = Wählen Sie in den iOS-Optionen eine andere Gültigkeit.
reason-apns-BadMessageId = Die ID, die Carillon dem Push gab, hat das falsche Format.
reason-apns-BadPriority = Die Priorität, die Carillon dem Push gab, ist nicht erlaubt.
reason-apns-BadTopic = Apple kennt diese Bundle-ID nicht.
    .do = Korrigieren Sie die Bundle-ID der App.
reason-apns-DeviceTokenNotForTopic = Das Token gehört zu einer anderen App.
    .do = Vergleichen Sie die Bundle-ID mit der App, die das Token ausgegeben hat.
reason-apns-DuplicateHeaders = Carillon hat einen Header doppelt gesendet.
reason-apns-IdleTimeout = Apple hat die Verbindung geschlossen, weil sie zu lange still war.
reason-apns-InvalidPushType = Der Push-Typ, den Carillon angab, ist nicht erlaubt.
reason-apns-MissingDeviceToken = Die Anfrage nennt kein Geräte-Token.
    .do = Das Token des Geräts ist leer. Fügen Sie das aktuelle Token der App ein.
reason-apns-MissingTopic = Die Anfrage nennt keine App.
    .do = Geben Sie die Bundle-ID der App ein.
reason-apns-PayloadEmpty = Es gibt nichts anzuzeigen.
    .do = Schreiben Sie einen Titel oder einen Text.
reason-apns-TopicDisallowed = Der Schlüssel darf nicht an diese App senden.
    .do = Prüfen Sie die Bundle-ID und ob Team und Topics des Schlüssels diese App einschließen.
reason-apns-BadCertificate = Das Zertifikat wird nicht angenommen.
reason-apns-BadCertificateEnvironment = Das Zertifikat gehört zur anderen Umgebung.
    .do = Verwenden Sie ein Zertifikat der Umgebung, in der das Gerät ist.
reason-apns-BadEnvironmentKeyIdInToken = Der Schlüssel ist für die andere Umgebung.
    .do = Verwenden Sie einen Schlüssel, der für die Umgebung des Geräts erlaubt ist.
reason-apns-ExpiredProviderToken = Das Anmelde-Token ist älter als eine Stunde.
    .do = Prüfen Sie die Uhr dieses Computers und senden Sie erneut.
reason-apns-Forbidden = Apple erlaubt das nicht.
reason-apns-InvalidProviderToken = Das Anmelde-Token ist ungültig.
    .do = Prüfen Sie die Schlüsseldatei, ihre Key-ID und die Team-ID.
reason-apns-MissingProviderToken = Die Anfrage war nicht angemeldet.
    .do = Hinterlegen Sie beim Gateway einen Schlüssel.
reason-apns-UnrelatedKeyIdInToken = Der Schlüssel wurde bei offener Verbindung gewechselt.
    .do = Senden Sie erneut: Dafür wird eine neue Verbindung aufgebaut.
reason-apns-BadPath = Carillon hat eine Adresse aufgerufen, die es nicht gibt.
reason-apns-MethodNotAllowed = Carillon hat eine Methode verwendet, die Apple nicht annimmt.
reason-apns-ExpiredToken = Das Geräte-Token ist abgelaufen.
reason-apns-Unregistered = Das Gerät nimmt keine Pushes dieser App mehr an: Sie wurde gelöscht oder hat ein neues Token.
reason-apns-PayloadTooLarge = Die Payload ist größer als 4.096 Byte.
    .do = Kürzen Sie Text oder Links; im Bereich „Payload“ sehen Sie, wofür die Bytes verbraucht werden.
reason-apns-TooManyProviderTokenUpdates = Das Anmelde-Token wurde zu oft erneuert.
    .do = Warten Sie 20 Minuten und senden Sie erneut.
reason-apns-TooManyRequests = Dieses Gerät hat in kurzer Zeit zu viele Pushes bekommen.
reason-apns-InternalServerError = Bei Apple ist eine Störung aufgetreten.
    .do = Warten Sie eine Viertelstunde und senden Sie erneut.
reason-apns-ServiceUnavailable = Der Dienst von Apple ist nicht verfügbar.
    .do = Warten Sie eine Viertelstunde und senden Sie erneut.
reason-apns-Shutdown = Der Dienst von Apple startet gerade neu.

## FCM

reason-fcm-INVALID_ARGUMENT = Google nimmt einen Teil der Anfrage nicht an: die Mitteilung oder das Token.
    .do = Prüfen Sie, ob das Token vollständig kopiert ist. Bekommt ein anderes Gerät diese Mitteilung, liegt es am Token.
reason-fcm-THIRD_PARTY_AUTH_ERROR = Dem Firebase-Projekt fehlt ein gültiger APNs- oder Web-Push-Schlüssel.
    .do = Hinterlegen Sie den Schlüssel in der Firebase-Konsole.
reason-fcm-UNAUTHENTICATED = Die Anfrage war nicht angemeldet.
    .do = Prüfen Sie das Dienstkonto und die Uhr dieses Computers.
reason-fcm-PERMISSION_DENIED = Das Dienstkonto darf für dieses Projekt nicht senden.
    .do = Aktivieren Sie die Cloud Messaging API und geben Sie dem Konto das Recht zu senden.
reason-fcm-SENDER_ID_MISMATCH = Das Token gehört zu einem anderen Firebase-Projekt.
    .do = Fügen Sie ein Token aus einer App ein, die mit diesem Projekt gebaut ist.
reason-fcm-UNREGISTERED = Die App wurde vom Gerät gelöscht, oder ihr Token wurde erneuert.
reason-fcm-QUOTA_EXCEEDED = Zu viele Mitteilungen an dieses Gerät, Topic oder Projekt.
    .do = Warten Sie eine Minute und senden Sie erneut.
reason-fcm-INTERNAL = Bei Google ist eine Störung aufgetreten.
reason-fcm-UNSPECIFIED_ERROR = Google nennt keinen Grund.
reason-fcm-UNAVAILABLE = Der Dienst von Google ist überlastet oder nicht verfügbar.

## Web Push: der Dienst von Apple

reason-web-push-BadTtl = Die Gültigkeit ist nicht erlaubt.
    .do = Wählen Sie in den Web-Optionen eine andere Gültigkeit.
reason-web-push-BadUrgency = Die Dringlichkeit, die Carillon angab, ist nicht erlaubt.
reason-web-push-BadWebPushRequest = Die Anfrage hat das falsche Format.
reason-web-push-BadWebPushTopic = Das Topic ist nicht erlaubt.
    .do = Verwenden Sie höchstens 32 Buchstaben, Ziffern, Binde- oder Unterstriche, deren Anzahl durch vier teilbar ist.
reason-web-push-BadJwtToken = Das Anmelde-Token ist ungültig.
    .do = Prüfen Sie die Kontaktadresse der VAPID-Schlüssel und die Uhr dieses Computers.
reason-web-push-BadVapidPublicKey = Der öffentliche VAPID-Schlüssel hat das falsche Format.
reason-web-push-VapidPkHashMismatch = Das Abonnement wurde mit einem anderen VAPID-Schlüssel angelegt.
    .do = Verwenden Sie den Schlüssel, mit dem die Website abonniert, oder abonnieren Sie neu.

## Web Push: der Dienst von Mozilla

reason-web-push-errno-101 = Ein Header der Verschlüsselung fehlt oder ist falsch.
reason-web-push-errno-102 = Die Adresse des Abonnements ist beschädigt.
    .do = Kopieren Sie das ganze Abonnement noch einmal.
reason-web-push-errno-103 = Das Abonnement ist abgelaufen.
reason-web-push-errno-104 = Die Payload ist zu groß.
    .do = Kürzen Sie Text oder Links; im Bereich „Payload“ sehen Sie, wofür die Bytes verbraucht werden.
reason-web-push-errno-105 = Die Adresse des Abonnements gibt es nicht mehr.
reason-web-push-errno-106 = Den Browser, der abonniert hat, gibt es nicht mehr.
reason-web-push-errno-109 = Die VAPID-Anmeldung gilt nicht für dieses Abonnement.
    .do = Verwenden Sie den Schlüssel, mit dem die Website abonniert, und prüfen Sie die Uhr dieses Computers.
reason-web-push-errno-110 = Der Header des Verschlüsselungsschlüssels ist falsch.
reason-web-push-errno-111 = Der Header der Verschlüsselung ist falsch.
reason-web-push-errno-112 = Die Gültigkeit fehlt oder ist nicht erlaubt.
    .do = Wählen Sie in den Web-Optionen eine andere Gültigkeit.
reason-web-push-errno-113 = Das Topic ist nicht erlaubt.
    .do = Verwenden Sie höchstens 32 Buchstaben, Ziffern, Binde- oder Unterstriche.

## Web Push: nur ein Statuscode

reason-web-push-status-400 = Die Anfrage hat das falsche Format.
reason-web-push-status-401 = Die Anfrage war nicht angemeldet.
    .do = Prüfen Sie die VAPID-Schlüssel des Gateways.
reason-web-push-status-403 = Die Anmeldung passt nicht zum Abonnement.
    .do = Verwenden Sie den Schlüssel, mit dem die Website abonniert, oder abonnieren Sie neu.
reason-web-push-status-404 = Das Abonnement gibt es nicht mehr.
reason-web-push-status-410 = Das Abonnement ist beendet: Es wurde gekündigt oder vom Browser erneuert.
reason-web-push-status-413 = Die Payload ist zu groß.
    .do = Kürzen Sie Text oder Links; im Bereich „Payload“ sehen Sie, wofür die Bytes verbraucht werden.
reason-web-push-status-429 = Zu viele Pushes in kurzer Zeit.
reason-web-push-status-500 = Beim Push-Dienst ist eine Störung aufgetreten.
reason-web-push-status-503 = Der Push-Dienst ist nicht verfügbar.

## Braze

reason-braze-Bad-Request = Braze konnte die Anfrage nicht lesen.
reason-braze-No-Recipients = Braze findet niemanden, an den zu senden wäre.
    .do = Prüfen Sie die externe ID oder den Alias des Geräts, und ob die Person in Ihrer App Pushs erlaubt hat.
reason-braze-Invalid-Campaign-ID = Braze hat keine API-Kampagne mit dieser ID.
    .do = Kopieren Sie die ID einer API-Kampagne aus dem Braze-Dashboard in die Einstellungen des Gateways, oder lassen Sie sie dort leer.
reason-braze-Message-Variant-Unspecified = Eine Kampagne ist angegeben, aber nicht ihre Nachricht für diese Plattform.
    .do = Tragen Sie die Nachrichtenvariante der Plattform in den Einstellungen des Gateways ein, oder lassen Sie die API-Kampagne leer.
reason-braze-Invalid-Message-Variant = Die API-Kampagne hat keine Nachricht mit dieser Variante.
    .do = Kopieren Sie die Nachrichtenvariante aus derselben Kampagne in die Einstellungen des Gateways.
reason-braze-Mismatched-Message-Type = Die Nachrichtenvariante gehört zu einer anderen Plattform.
    .do = Vergleichen Sie die Nachrichtenvarianten in den Einstellungen des Gateways mit denen der Kampagne.
reason-braze-Invalid-Extra-Push-Payload = Braze nimmt die Schlüssel nicht an, die Carillon der Mitteilung hinzufügt.
reason-braze-The-max-number-of-external_ids-and-aliases-per-request-was-exceeded = Die Anfrage nennt mehr Personen, als Braze auf einmal annimmt.
reason-braze-The-max-number-of-ids-per-request-was-exceeded = Die Anfrage nennt mehr IDs, als Braze auf einmal annimmt.
reason-braze-No-message-to-send = Es gibt nichts anzuzeigen.
    .do = Schreiben Sie einen Titel oder einen Text.
reason-braze-Apple-Push-Length-Exceeded = Text und Tasten sind größer als die 1.912 Byte, die Braze für iOS annimmt.
    .do = Kürzen Sie den Text oder die Links der Tasten.
reason-braze-Android-Push-Length-Exceeded = Die Mitteilung ist größer als die 4.000 Byte, die Braze für Android annimmt.
    .do = Kürzen Sie den Text oder die Links.
reason-braze-status-401 = Braze kennt diesen API-Schlüssel nicht.
    .do = Prüfen Sie, ob er ganz kopiert wurde und die Instanz die Ihres Dashboards ist.
reason-braze-status-403 = Der API-Schlüssel darf keine Nachrichten senden.
    .do = Geben Sie ihm im Braze-Dashboard die Berechtigung messages.send, oder fragen Sie, ob Ihr Tarif die API enthält.
reason-braze-status-404 = Braze hat unter dieser Adresse nichts.
    .do = Prüfen Sie die Instanz in den Einstellungen des Gateways.
reason-braze-status-429 = Zu viele Anfragen an Braze in kurzer Zeit.
reason-braze-status-500 = Bei Braze ist eine Störung aufgetreten.
    .do = Sehen Sie zuerst auf dem Gerät nach: Erneutes Senden könnte sie doppelt anzeigen.
reason-braze-status-502 = Die Anfrage kam nicht bis zu den Servern von Braze.
reason-braze-status-503 = Der Dienst von Braze ist überlastet oder nicht verfügbar.
reason-braze-status-504 = Die Server von Braze haben zu lange gebraucht.
    .do = Sehen Sie zuerst auf dem Gerät nach: Erneutes Senden könnte sie doppelt anzeigen.

## OneSignal

reason-one-signal-All-included-players-are-not-subscribed = OneSignal findet niemanden, der sie auf dieser Plattform bekommen könnte.
    .do = Prüfen Sie die Abonnement-ID oder externe ID und die Plattform des Geräts, und ob Pushs dort erlaubt sind.
reason-one-signal-invalid_player_ids = Dieses Abonnement ist beendet.
reason-one-signal-Incorrect-subscription_id-format-in-include_subscription_ids-not-a-valid-UUID = Die Abonnement-ID ist fehlerhaft.
    .do = Kopieren Sie sie noch einmal: Sie ist eine UUID.
reason-one-signal-Message-Notifications-must-have-English-language-content = Es gibt nichts anzuzeigen.
    .do = Schreiben Sie einen Text.
reason-one-signal-Platforms-You-may-only-send-to-one-delivery-channel-at-a-time-Make-sure-you-are-only-including-one-of-push-platforms-Email-or-SMS = Dieses Abonnement ist für Mail oder SMS, nicht für Pushs.
    .do = Nehmen Sie die ID eines Push-Abonnements dieser Person.
reason-one-signal-You-must-include-which-players-segments-or-tags-you-wish-to-send-this-notification-to = Carillon hat keinen Empfänger genannt.
reason-one-signal-status-401 = Die Anfrage war nicht angemeldet.
    .do = Fügen Sie den API-Schlüssel der App noch einmal in die Einstellungen des Gateways ein.
reason-one-signal-status-403 = OneSignal kennt diesen API-Schlüssel nicht, oder er gehört zu einer anderen App.
    .do = Vergleichen Sie Schlüssel und App-ID mit denen im OneSignal-Dashboard unter Settings, Keys & IDs.
reason-one-signal-status-404 = OneSignal hat unter dieser Adresse nichts.
    .do = Lassen Sie „Anderer Server“ in den Einstellungen des Gateways leer.
reason-one-signal-status-429 = Zu viele Anfragen an OneSignal in kurzer Zeit.
reason-one-signal-status-500 = Bei OneSignal ist eine Störung aufgetreten.
reason-one-signal-status-502 = Die Anfrage kam nicht bis zu den Servern von OneSignal.
reason-one-signal-status-503 = Der Dienst von OneSignal ist überlastet oder nicht verfügbar.
reason-one-signal-status-504 = Die Server von OneSignal haben zu lange gebraucht.

## Webhooks

reason-webhook-redirect = Der Server verweist auf eine andere Adresse.
    .do = Tragen Sie diese Adresse in den Einstellungen des Gateways ein. Carillon folgt nicht woandershin, weil der Schlüssel mitginge.
reason-webhook-status-400 = Der Server nimmt diese Anfrage nicht an.
    .do = Vergleichen Sie die Vorlage des Inhalts mit der Dokumentation des Servers.
reason-webhook-status-401 = Der Server will einen Schlüssel oder einen anderen.
    .do = Fügen Sie seinen Schlüssel in die Einstellungen des Gateways ein und nennen Sie ihn in einer Kopfzeile.
reason-webhook-status-403 = Mit diesem Schlüssel darf hier nicht gesendet werden.
    .do = Geben Sie ihm auf dem Server das Recht dazu, oder nehmen Sie einen anderen.
reason-webhook-status-404 = Der Server hat unter dieser Adresse nichts oder kennt das Ziel nicht.
    .do = Vergleichen Sie die Adresse in den Einstellungen des Gateways und das Ziel des Geräts mit denen des Servers.
reason-webhook-status-405 = Der Server nimmt diese Methode unter dieser Adresse nicht an.
    .do = Wählen Sie die andere Methode, oder vergleichen Sie die Adresse mit der Dokumentation des Servers.
reason-webhook-status-410 = Der Server kennt dieses Ziel nicht mehr.
reason-webhook-status-413 = Die Anfrage ist zu groß für den Server.
reason-webhook-status-415 = Der Server nimmt diesen Inhaltstyp nicht an.
    .do = Vergleichen Sie die Kopfzeile Content-Type in den Einstellungen des Gateways mit der Dokumentation des Servers.
reason-webhook-status-422 = Der Server versteht die Anfrage, aber ein Wert darin ist falsch.
    .do = Vergleichen Sie die Vorlage des Inhalts mit der Dokumentation des Servers.
reason-webhook-status-429 = Zu viele Anfragen an den Server in kurzer Zeit.
reason-webhook-status-500 = Beim Server ist eine Störung aufgetreten.
    .do = Sehen Sie zuerst auf das Gerät: Ein weiterer Push könnte zweimal erscheinen.
reason-webhook-status-502 = Ein Proxy vor dem Server bekam von ihm keine Antwort.
    .do = Sehen Sie zuerst auf das Gerät: Ein weiterer Push könnte zweimal erscheinen.
reason-webhook-status-503 = Der Server ist überlastet oder nicht verfügbar.
reason-webhook-status-504 = Der Server hat zu lange gebraucht.
    .do = Sehen Sie zuerst auf das Gerät: Ein weiterer Push könnte zweimal erscheinen.

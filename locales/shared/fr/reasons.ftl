### Comment un envoi s'est terminé. Un service accepte ou refuse ; personne ne peut promettre l'affichage.
### $provider est son nom ; `.do` dit que faire quand le remède général ne suffit pas.

outcome-accepted = Accepté par { $provider }.
    .why = { $id ->
        [none] La notification est en route. Le service ne dit pas si l’appareil l’affiche.
       *[other] La notification est en route sous l’identifiant { $id-text }. Le service ne dit pas si l’appareil l’affiche.
    }
outcome-undecided = Nul ne sait si la demande est arrivée ({ $provider }).
    .why = Elle était partie, et aucune réponse claire n’est venue ({ $detail }). Regardez d’abord l’appareil : un nouvel envoi pourrait s’afficher deux fois.
outcome-not-sent = Rien n’a été envoyé.
    .why = La demande n’est jamais partie ({ $detail }). { $next ->
        [other-device] Envoyez plutôt à un appareil du bac à sable.
       *[send-again] Vous pouvez renvoyer sans risque.
    }
reason-unknown = Refusé par { $provider }{ $reason ->
        [none] {""}
       *[other]  : { $reason-text }
    } (HTTP { $status }).
    .do = Carillon n’a pas d’explication pour cette réponse. Cherchez-la dans la documentation du fournisseur.
retry-after = Attente demandée par { $provider } : { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }.

## Ce qui est arrivé, quand aucun fournisseur ne l'a dit

detail-interrupted = Carillon a été fermé ou arrêté
detail-stopped = l’envoi a été arrêté
detail-never-left = Carillon a été fermé ou arrêté avant le départ de la demande
detail-no-gateway = Carillon n’a pas encore de compte qui atteigne cet appareil

## Remèdes

remedy-fix-message = Modifiez le message, puis renvoyez.
remedy-remove-target = Cette cible n’existe plus. Retirez l’appareil, ou collez le jeton actuel de l’app.
remedy-check-environment = Vérifiez si le jeton vient d’une version de développement ou de production, et choisissez cet environnement pour l’appareil.
remedy-fix-credentials = Corrigez les clés ou les droits de la passerelle, puis renvoyez.
remedy-retry-later = Attendez un peu, puis renvoyez.
remedy-report = Votre message n’y est pour rien : c’est une erreur de Carillon. Merci de la signaler.

## APNs

reason-apns-BadCollapseId = L’identifiant de regroupement dépasse 64 octets.
    .do = Choisissez un identifiant plus court dans les options iOS.
reason-apns-BadDeviceToken = Apple ne connaît pas ce jeton d’appareil ici.
    .do = Vérifiez qu’il est copié en entier, et que le jeton d’une version de développement va vers l’environnement de développement.
reason-apns-BadExpirationDate = La date d’expiration n’a pas de sens.
    .do = Choisissez une autre durée de vie dans les options iOS.
reason-apns-BadMessageId = L’identifiant que Carillon a donné à l’envoi est mal formé.
reason-apns-BadPriority = La priorité que Carillon a donnée à l’envoi n’est pas permise.
reason-apns-BadTopic = Apple ne connaît pas cet identifiant de bundle.
    .do = Corrigez l’identifiant de bundle de l’app.
reason-apns-DeviceTokenNotForTopic = Le jeton appartient à une autre app.
    .do = Comparez l’identifiant de bundle avec celui de l’app qui a affiché le jeton.
reason-apns-DuplicateHeaders = Carillon a envoyé deux fois le même en-tête.
reason-apns-IdleTimeout = Apple a fermé la connexion, restée inactive trop longtemps.
reason-apns-InvalidPushType = Le type d’envoi que Carillon a donné n’est pas permis.
reason-apns-MissingDeviceToken = La demande ne contient pas de jeton d’appareil.
    .do = Le jeton de l’appareil est vide. Collez le jeton actuel de l’app.
reason-apns-MissingTopic = La demande ne nomme pas l’app.
    .do = Indiquez l’identifiant de bundle de l’app.
reason-apns-PayloadEmpty = Il n’y a rien à afficher.
    .do = Écrivez un titre ou un texte.
reason-apns-TopicDisallowed = La clé n’a pas le droit d’envoyer à cette app.
    .do = Vérifiez l’identifiant de bundle, et que l’équipe et les sujets de la clé couvrent cette app.
reason-apns-BadCertificate = Le certificat n’est pas accepté.
reason-apns-BadCertificateEnvironment = Le certificat appartient à l’autre environnement.
    .do = Utilisez un certificat de l’environnement de l’appareil.
reason-apns-BadEnvironmentKeyIdInToken = La clé est réservée à l’autre environnement.
    .do = Utilisez une clé permise dans l’environnement de l’appareil.
reason-apns-ExpiredProviderToken = Le jeton de connexion a plus d’une heure.
    .do = Vérifiez l’heure de cet ordinateur, puis renvoyez.
reason-apns-Forbidden = Apple ne le permet pas.
reason-apns-InvalidProviderToken = Le jeton de connexion n’est pas valable.
    .do = Vérifiez le fichier de clé, son identifiant et celui de l’équipe.
reason-apns-MissingProviderToken = La demande n’était pas authentifiée.
    .do = Donnez une clé à la passerelle.
reason-apns-UnrelatedKeyIdInToken = La clé a changé pendant que la connexion était ouverte.
    .do = Renvoyez : il faut une nouvelle connexion.
reason-apns-BadPath = Carillon a demandé une adresse qui n’existe pas.
reason-apns-MethodNotAllowed = Carillon a fait une demande qu’Apple n’accepte pas.
reason-apns-ExpiredToken = Le jeton de l’appareil a expiré.
reason-apns-Unregistered = L’appareil ne reçoit plus de notifications de cette app : elle a été retirée, ou son jeton a changé.
reason-apns-PayloadTooLarge = La charge utile dépasse 4 096 octets.
    .do = Raccourcissez les textes ou les liens ; le panneau Charge utile montre où vont les octets.
reason-apns-TooManyProviderTokenUpdates = Le jeton de connexion a été renouvelé trop souvent.
    .do = Attendez 20 minutes, puis renvoyez.
reason-apns-TooManyRequests = Cet appareil a reçu trop de notifications en peu de temps.
reason-apns-InternalServerError = Le service d’Apple a eu une panne.
    .do = Attendez un quart d’heure, puis renvoyez.
reason-apns-ServiceUnavailable = Le service d’Apple n’est pas disponible.
    .do = Attendez un quart d’heure, puis renvoyez.
reason-apns-Shutdown = Le service d’Apple redémarre.

## FCM

reason-fcm-INVALID_ARGUMENT = Google n’accepte pas une partie de la demande : le message ou le jeton.
    .do = Vérifiez que le jeton est copié en entier ; si un autre appareil reçoit ce message, c’est le jeton.
reason-fcm-THIRD_PARTY_AUTH_ERROR = Le projet Firebase n’a pas de clé APNs ou web push valable.
    .do = Ajoutez la clé dans la console Firebase.
reason-fcm-UNAUTHENTICATED = La demande n’était pas authentifiée.
    .do = Vérifiez le compte de service et l’heure de cet ordinateur.
reason-fcm-PERMISSION_DENIED = Le compte de service n’a pas le droit d’envoyer pour ce projet.
    .do = Activez l’API Cloud Messaging et donnez au compte le droit d’envoyer.
reason-fcm-SENDER_ID_MISMATCH = Le jeton appartient à un autre projet Firebase.
    .do = Collez le jeton d’une app construite avec ce projet.
reason-fcm-UNREGISTERED = L’application a été retirée de l’appareil, ou son jeton a été renouvelé.
reason-fcm-QUOTA_EXCEEDED = Trop de messages vers cet appareil, ce sujet ou ce projet.
    .do = Attendez une minute, puis renvoyez.
reason-fcm-INTERNAL = Le service de Google a eu une panne.
reason-fcm-UNSPECIFIED_ERROR = Google n’a pas donné de raison.
reason-fcm-UNAVAILABLE = Le service de Google est surchargé ou indisponible.

## Web Push : le service d'Apple

reason-web-push-BadTtl = La durée de vie n’est pas permise.
    .do = Choisissez une autre durée de vie dans les options web.
reason-web-push-BadUrgency = L’urgence que Carillon a donnée n’est pas permise.
reason-web-push-BadWebPushRequest = La demande est mal formée.
reason-web-push-BadWebPushTopic = Le sujet (topic) n’est pas permis.
    .do = Utilisez au plus 32 lettres, chiffres, tirets ou soulignés, en nombre divisible par quatre.
reason-web-push-BadJwtToken = Le jeton de connexion n’est pas valable.
    .do = Vérifiez l’adresse de contact des clés VAPID et l’heure de cet ordinateur.
reason-web-push-BadVapidPublicKey = La clé publique VAPID est mal formée.
reason-web-push-VapidPkHashMismatch = L’abonnement a été fait avec une autre clé VAPID.
    .do = Utilisez la clé du site, ou refaites l’abonnement.

## Web Push : le service de Mozilla

reason-web-push-errno-101 = Un en-tête de chiffrement manque ou est faux.
reason-web-push-errno-102 = L’adresse de l’abonnement est endommagée.
    .do = Copiez de nouveau l’abonnement en entier.
reason-web-push-errno-103 = L’abonnement est terminé.
reason-web-push-errno-104 = La charge utile est trop grande.
    .do = Raccourcissez les textes ou les liens ; le panneau Charge utile montre où vont les octets.
reason-web-push-errno-105 = L’adresse de l’abonnement n’existe plus.
reason-web-push-errno-106 = Le navigateur abonné n’existe plus.
reason-web-push-errno-109 = L’authentification VAPID ne vaut pas pour cet abonnement.
    .do = Utilisez la clé du site, et vérifiez l’heure de cet ordinateur.
reason-web-push-errno-110 = L’en-tête de la clé de chiffrement est faux.
reason-web-push-errno-111 = L’en-tête de chiffrement est faux.
reason-web-push-errno-112 = La durée de vie manque ou n’est pas permise.
    .do = Choisissez une autre durée de vie dans les options web.
reason-web-push-errno-113 = Le sujet (topic) n’est pas permis.
    .do = Utilisez au plus 32 lettres, chiffres, tirets ou soulignés.

## Web Push : un simple code

reason-web-push-status-400 = La demande est mal formée.
reason-web-push-status-401 = La demande n’était pas authentifiée.
    .do = Vérifiez les clés VAPID de la passerelle.
reason-web-push-status-403 = L’authentification ne correspond pas à l’abonnement.
    .do = Utilisez la clé du site, ou refaites l’abonnement.
reason-web-push-status-404 = L’abonnement n’existe plus.
reason-web-push-status-410 = L’abonnement est terminé : la personne s’est désabonnée, ou le navigateur l’a renouvelé.
reason-web-push-status-413 = La charge utile est trop grande.
    .do = Raccourcissez les textes ou les liens ; le panneau Charge utile montre où vont les octets.
reason-web-push-status-429 = Trop d’envois en peu de temps.
reason-web-push-status-500 = Le service push a eu une panne.
reason-web-push-status-503 = Le service push n’est pas disponible.

## Braze

reason-braze-Bad-Request = Braze n’a pas pu lire la demande.
reason-braze-No-Recipients = Braze ne trouve personne à qui envoyer.
    .do = Vérifiez l’identifiant externe ou l’alias de l’appareil, et que la personne a autorisé les push dans votre app.
reason-braze-Invalid-Campaign-ID = Braze n’a pas de campagne API avec cet identifiant.
    .do = Copiez l’identifiant d’une campagne API du tableau de bord Braze dans les réglages de la passerelle, ou laissez-le vide.
reason-braze-Message-Variant-Unspecified = Une campagne est indiquée, mais pas son message pour cette plateforme.
    .do = Saisissez la variation du message de la plateforme dans les réglages de la passerelle, ou laissez la campagne API vide.
reason-braze-Invalid-Message-Variant = La campagne API n’a pas de message avec cette variation.
    .do = Copiez la variation du message depuis la même campagne dans les réglages de la passerelle.
reason-braze-Mismatched-Message-Type = La variation du message appartient à une autre plateforme.
    .do = Comparez les variations dans les réglages de la passerelle avec celles de la campagne.
reason-braze-Invalid-Extra-Push-Payload = Braze n’accepte pas les clés que Carillon ajoute au message.
reason-braze-The-max-number-of-external_ids-and-aliases-per-request-was-exceeded = La demande nomme plus de personnes que Braze n’en accepte à la fois.
reason-braze-The-max-number-of-ids-per-request-was-exceeded = La demande nomme plus d’identifiants que Braze n’en accepte à la fois.
reason-braze-No-message-to-send = Il n’y a rien à afficher.
    .do = Écrivez un titre ou un texte.
reason-braze-Apple-Push-Length-Exceeded = Les textes et les boutons dépassent les 1 912 octets que Braze accepte pour iOS.
    .do = Raccourcissez les textes ou les liens des boutons.
reason-braze-Android-Push-Length-Exceeded = Le message dépasse les 4 000 octets que Braze accepte pour Android.
    .do = Raccourcissez les textes ou les liens.
reason-braze-status-401 = Braze ne connaît pas cette clé d’API.
    .do = Vérifiez qu’elle a été copiée en entier, et que l’instance est celle de votre tableau de bord.
reason-braze-status-403 = La clé d’API n’a pas le droit d’envoyer des messages.
    .do = Donnez-lui l’autorisation messages.send dans le tableau de bord Braze, ou demandez si votre offre comprend l’API.
reason-braze-status-404 = Braze n’a rien à cette adresse.
    .do = Vérifiez l’instance dans les réglages de la passerelle.
reason-braze-status-429 = Trop de demandes à Braze en peu de temps.
reason-braze-status-500 = Le service de Braze a eu une panne.
    .do = Regardez d’abord l’appareil : un nouvel envoi pourrait s’afficher deux fois.
reason-braze-status-502 = La demande n’est pas arrivée jusqu’aux serveurs de Braze.
reason-braze-status-503 = Le service de Braze est surchargé ou indisponible.
reason-braze-status-504 = Les serveurs de Braze ont mis trop de temps.
    .do = Regardez d’abord l’appareil : un nouvel envoi pourrait s’afficher deux fois.

## OneSignal

reason-one-signal-All-included-players-are-not-subscribed = OneSignal ne trouve personne qui puisse le recevoir sur cette plateforme.
    .do = Vérifiez l’identifiant d’abonnement ou externe et la plateforme de l’appareil, et que les push y sont autorisés.
reason-one-signal-invalid_player_ids = Cet abonnement est terminé.
reason-one-signal-Incorrect-subscription_id-format-in-include_subscription_ids-not-a-valid-UUID = L’identifiant d’abonnement est mal formé.
    .do = Copiez-le de nouveau : c’est un UUID.
reason-one-signal-Message-Notifications-must-have-English-language-content = Il n’y a rien à afficher.
    .do = Écrivez un texte.
reason-one-signal-Platforms-You-may-only-send-to-one-delivery-channel-at-a-time-Make-sure-you-are-only-including-one-of-push-platforms-Email-or-SMS = Cet abonnement est pour le courrier ou les SMS, pas pour les push.
    .do = Prenez l’identifiant d’un abonnement push de cette personne.
reason-one-signal-You-must-include-which-players-segments-or-tags-you-wish-to-send-this-notification-to = Carillon n’a indiqué aucun destinataire.
reason-one-signal-status-401 = La demande n’était pas authentifiée.
    .do = Collez de nouveau la clé d’API de l’app dans les réglages de la passerelle.
reason-one-signal-status-403 = OneSignal ne connaît pas cette clé d’API, ou elle est d’une autre app.
    .do = Comparez la clé et l’identifiant de l’app avec ceux du tableau de bord OneSignal, sous Settings, Keys & IDs.
reason-one-signal-status-404 = OneSignal n’a rien à cette adresse.
    .do = Laissez « Autre serveur » vide dans les réglages de la passerelle.
reason-one-signal-status-429 = Trop de demandes à OneSignal en peu de temps.
reason-one-signal-status-500 = Le service de OneSignal a eu une panne.
reason-one-signal-status-502 = La demande n’est pas arrivée jusqu’aux serveurs de OneSignal.
reason-one-signal-status-503 = Le service de OneSignal est surchargé ou indisponible.
reason-one-signal-status-504 = Les serveurs de OneSignal ont mis trop de temps.

## Webhooks

reason-webhook-redirect = Le serveur renvoie la demande vers une autre adresse.
    .do = Mettez cette adresse dans les réglages de la passerelle. Carillon ne suit personne ailleurs, car la clé partirait avec la demande.
reason-webhook-status-400 = Le serveur n’accepte pas cette demande.
    .do = Comparez le modèle du corps avec la documentation du serveur.
reason-webhook-status-401 = Le serveur veut une clé, ou une autre.
    .do = Collez sa clé dans les réglages de la passerelle et nommez-la dans un en-tête.
reason-webhook-status-403 = La clé n’a pas le droit d’envoyer ici.
    .do = Donnez-lui ce droit sur le serveur, ou prenez-en une autre.
reason-webhook-status-404 = Le serveur n’a rien à cette adresse, ou ne connaît pas la cible.
    .do = Comparez l’adresse des réglages de la passerelle et la cible de l’appareil avec celles du serveur.
reason-webhook-status-405 = Le serveur n’accepte pas cette méthode à cette adresse.
    .do = Choisissez l’autre méthode, ou comparez l’adresse avec la documentation du serveur.
reason-webhook-status-410 = Le serveur ne connaît plus cette cible.
reason-webhook-status-413 = La demande est trop grande pour le serveur.
reason-webhook-status-415 = Le serveur n’accepte pas ce type de contenu.
    .do = Comparez l’en-tête Content-Type des réglages de la passerelle avec la documentation du serveur.
reason-webhook-status-422 = Le serveur comprend la demande, mais une valeur y est fausse.
    .do = Comparez le modèle du corps avec la documentation du serveur.
reason-webhook-status-429 = Trop de demandes au serveur en peu de temps.
reason-webhook-status-500 = Le serveur a eu une panne.
    .do = Regardez d’abord l’appareil : un nouvel envoi pourrait s’afficher deux fois.
reason-webhook-status-502 = Un proxy devant le serveur n’a pas eu de réponse de lui.
    .do = Regardez d’abord l’appareil : un nouvel envoi pourrait s’afficher deux fois.
reason-webhook-status-503 = Le serveur est surchargé ou indisponible.
reason-webhook-status-504 = Le serveur a mis trop de temps.
    .do = Regardez d’abord l’appareil : un nouvel envoi pourrait s’afficher deux fois.

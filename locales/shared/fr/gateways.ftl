### Les passerelles que l’on configure : champs, clés, essai de la connexion, et ce qui empêche un envoi.

## Champs

gateway-field-environment = Environnement
gateway-field-key-id = Identifiant de clé
gateway-field-team-id = Identifiant d’équipe
gateway-field-project = Projet
gateway-field-client-email = Compte de service
gateway-field-private-key-id = Clé du compte
gateway-field-token-uri = Serveur de jetons
gateway-field-fcm-message = Message
gateway-field-fcm-android = Objet Android
gateway-field-contact = Contact
gateway-field-public-key = Clé publique
gateway-field-instance = Instance
gateway-field-send-as = Envoyer comme
gateway-field-campaign-id = Campagne API
gateway-field-variation-ios = Variation du message, iOS
gateway-field-variation-android = Variation du message, Android
gateway-field-variation-web = Variation du message, web
gateway-field-app-id = Identifiant de l’app
gateway-field-rate = Maximum par seconde
gateway-field-preset = Remplir pour
gateway-field-method = Méthode
gateway-field-url = Adresse
gateway-field-headers = En-têtes
gateway-field-body = Corps
gateway-field-id-at = Identifiant dans la réponse
gateway-field-refused-at = Refus dans la réponse
gateway-field-address = Autre serveur
gateway-hint-environment = « Développement » pour les versions issues de Xcode, « Production » pour TestFlight et l’App Store. Le jeton de l’un est refusé par l’autre.
gateway-hint-key-id = Dix caractères, à côté de la clé dans le compte développeur Apple.
gateway-hint-team-id = Dix caractères, sous Adhésion dans le compte développeur Apple.
gateway-hint-contact = À qui un service push peut écrire : mailto:vous@exemple.fr, ou une page https.
gateway-hint-rate = Nombre maximal de push par seconde. Laissez vide pour envoyer aussi vite que le fournisseur accepte.
gateway-hint-address = Seulement pour un serveur d’essai. Laissez vide pour envoyer au fournisseur.
gateway-hint-from-key = Lu dans le fichier de clé.
gateway-hint-fcm-message = Une notification est affichée par le système. Un message de données est affiché par l’app, qui trouve titre, texte et image dans ses données.
gateway-hint-fcm-android = androidV2 date d’octobre 2026. Ne le choisissez que si le SDK Firebase de l’app le connaît.
gateway-hint-public-key = Lue dans la clé. Les sites s’abonnent avec elle.
gateway-hint-instance = Les serveurs de votre entreprise. L’adresse de votre tableau de bord Braze le dit : dashboard-01.braze.eu est EU-01.
gateway-hint-send-as = Un message dit les mots de Carillon. Une campagne de Braze dit les siens et peut utiliser ceux de Carillon comme propriétés de déclenchement : title, body, link, image.
gateway-hint-campaign-id = Seulement si Braze doit compter les push : l’identifiant d’une campagne API, sur sa page du tableau de bord.
gateway-hint-variation = À côté du message dans cette campagne. Nécessaire quand une campagne est indiquée.
gateway-hint-app-id = Un UUID, à côté de la clé dans le tableau de bord OneSignal, sous Settings, Keys & IDs.
gateway-hint-preset = Remplit les champs ci-dessous pour un serveur connu. Changez-les à votre gré.
gateway-hint-method = Ce que nomme la documentation du serveur.
gateway-hint-url = Où va la demande. Après le nom du serveur, elle peut avoir des variables : /to/{ "{{" }target{ "}}" }.
gateway-hint-headers = Une ligne chacun, comme Nom: valeur. { "{{" }key{ "}}" } tient lieu de la clé, qui ne peut être qu’ici. Un en-tête dont la valeur manque est omis.
gateway-hint-body = Du JSON avec des variables dans ses chaînes : { "{{" }title{ "}}" }, { "{{" }target{ "}}" }. Ce qui n’a pas de valeur est omis. Toutes sont dans docs/webhook.md.
gateway-hint-id-at = Seulement si les reçus doivent le montrer : un pointeur JSON, comme /data/id.
gateway-hint-refused-at = Seulement si le serveur annonce un refus par un succès : un pointeur JSON vers ses mots.
gateway-choice-development = Développement
gateway-choice-production = Production
gateway-choice-message = Message
gateway-choice-trigger = Campagne déclenchée
gateway-choice-notification = Notification
gateway-choice-data = Message de données
gateway-choice-android = android
gateway-choice-android-v2 = androidV2
gateway-preset-in-house = Un service à vous
gateway-key-apple-key = Fichier de clé (.p8)
gateway-key-service-account = Fichier de compte de service (.json)
gateway-key-vapid = Clé VAPID (.pem)
gateway-key-braze-key = Clé d’API REST
gateway-key-one-signal-key = Clé d’API de l’app
gateway-key-webhook-key = Clé, si le serveur en veut une
field-wrong-missing = Ce champ est vide.
field-wrong-apple-id = Il faut dix caractères, de A à Z et de 0 à 9.
field-wrong-contact = Il faut mailto: suivi d’une adresse, ou une page https.
field-wrong-address = Il faut une adresse en https://, ou sur cette machine.
field-wrong-identifier = Il faut des lettres, des chiffres, des tirets ou des tirets bas.
field-wrong-rate = Ce doit être un nombre entier de 1 à 10000.
field-wrong-choice = Ce n’est aucun des choix.
field-wrong-pointer = Il faut commencer par une barre oblique, comme /data/id.
field-wrong-json = Ce n’est pas du JSON. Une virgule, un guillemet ou un crochet manque ou est de trop.
field-wrong-not-closed = Une variable ne se termine pas. Fermez-la avec { "}}" }, ou écrivez { "{{" }{ "{{" } pour les accolades elles-mêmes.
field-wrong-unknown-name = Rien ne s’appelle « { $named } ». docs/webhook.md donne les noms qui existent.
field-wrong-unknown-filter = Il n’y a pas de « { $named } » après une barre. Il y a json et url.
field-wrong-list-in-text = « { $named } » est une liste. Écrivez-la seule dans sa chaîne, avec |json après elle, ou répétez une partie avec « $each ».
field-wrong-outside-each = « { $named } » n’existe que dans « $each ».
field-wrong-key-outside-headers = La clé ne peut être que dans les en-têtes : corps et adresses sont gardés et montrés.
field-wrong-unknown-directive = Il n’y a pas de « { $named } ». Il y a $each, $if et $platform ; un nom qui commence par $ s’écrit avec $$.
field-wrong-bad-directive = { $named ->
        [each] « $each » prend "buttons", une partie sous "$do", et un nombre sous "$most" s’il doit s’arrêter là.
        [if] « $if » prend un nom, et des parties sous "$then", "$else" ou les deux.
       *[platform] « $platform » prend des parties sous "ios", "android", "web" et "else", et reste seul.
    }
field-wrong-header = Ce n’est pas un en-tête. Écrivez Nom: valeur.
field-wrong-own-header = « { $named } » est écrit par Carillon lui-même. Retirez la ligne.
field-wrong-placeholder-in-host = Le nom du serveur doit être écrit en entier. Les variables peuvent suivre.
field-wrong-at = Ligne { $line }, caractère { $column } : { $what }

## Fichiers de clé

key-problem-empty = Le fichier est vide.
    .why = Téléchargez-le à nouveau.
key-problem-too-large = Le fichier est trop gros pour une clé.
    .why = Une clé pèse quelques kilo-octets. Choisissez le fichier que votre fournisseur vous a donné.
key-problem-not-a-key = Il n’y a pas de clé dans ce fichier.
    .why = { $wants }
key-problem-damaged = La clé est abîmée.
    .why = Une partie s’est perdue, peut-être dans un message ou un éditeur. Reprenez le fichier là où il a été téléchargé.
key-problem-certificate = C’est un certificat.
    .why = Carillon signe avec une clé, qui n’expire jamais et sert toutes vos apps. Créez une clé .p8 dans le compte développeur Apple, sous Keys.
key-problem-public-key = C’est la moitié publique d’une clé.
    .why = Pour signer, il faut la moitié privée. Elle est dans le fichier qui dit PRIVATE KEY.
key-problem-encrypted = La clé est protégée par une phrase secrète.
    .why = Retirez-la avec : openssl pkcs8 -in FICHIER -out CLÉ. Carillon garde lui-même la clé chiffrée.
key-problem-rsa = C’est une clé RSA.
    .why = Les services push veulent une clé de la courbe P-256. { $wants }
key-problem-other-curve = Cette clé est de la courbe { $named }.
    .why = Les services push veulent P-256. { $wants }
key-problem-other-algorithm = C’est une clé { $named }.
    .why = Les services push veulent une clé de la courbe P-256. { $wants }
key-problem-not-an-api-key = Ce n’est pas une clé d’API.
    .why = Une clé tient sur une ligne, sans espaces. { $wants }
key-problem-not-one-line = Ce n’est pas une seule ligne.
    .why = Un jeton ou un mot de passe tient sur une ligne. Copiez-le de nouveau.
key-problem-not-json = Ce n’est pas un fichier de compte de service.
    .why = { $wants }
key-problem-google-services = C’est le google-services.json de l’app, qui ne contient pas de clé.
    .why = { $wants }
key-problem-other-google-type = Ce fichier Google est de type { $named }, et non un compte de service.
    .why = { $wants }
key-problem-missing-member = Le fichier de compte de service n’a pas de « { $named } ».
    .why = Téléchargez-le à nouveau, sans le modifier.
key-problem-bad-private-key = La clé privée du compte de service est illisible.
    .why = Téléchargez le fichier à nouveau, sans le modifier.
key-problem-unsafe-token-uri = Ce compte de service demanderait ses jetons à { $named }, où d’autres pourraient les lire.
    .why = Les fichiers de Google nomment https://oauth2.googleapis.com/token. Téléchargez-le à nouveau chez Google.
key-wanted-apple-key = Choisissez le fichier AuthKey_….p8 du compte développeur Apple, sous Keys.
key-wanted-service-account = Créez-le dans la console Firebase : Paramètres du projet, Comptes de service, Générer une nouvelle clé privée.
key-wanted-vapid = Choisissez un fichier PEM avec une clé P-256, ou laissez Carillon en créer une.
key-wanted-braze-key = Créez-la avec l’autorisation messages.send dans le tableau de bord Braze, sous Paramètres, Clés API.
key-wanted-one-signal-key = Copiez la clé d’API de l’app depuis le tableau de bord OneSignal, sous Settings, Keys & IDs.
key-wanted-webhook-key = Collez le jeton ou le mot de passe que veut le serveur. Il va dans les en-têtes qui nomment { "{{" }key{ "}}" }, et nulle part ailleurs. Laissez vide s’il n’en veut pas.

## Essai de la connexion

tested-key-taken = { $provider } accepte la clé.
    .why = Sa réponse est « { $answer } », en { $took } ms. Rien n’a été distribué : l’essai ne nomme aucun appareil.
tested-refused = { $what }
    .why = { $why }
tested-no-answer = Pas de réponse de { $provider } : { $detail }.
    .why = Pour autant qu’on puisse le dire, la clé n’est pas en cause. Vérifiez le réseau, un éventuel proxy et l’adresse du serveur.
tested-key-signs = La clé signe.
    .why = Chaque navigateur a son propre service push : il n’y a personne à interroger avant d’avoir ajouté un appareil. Envoyez-lui un push de test.
tested-answers = Le serveur répond (HTTP { $status }, { $took } ms).
    .why = Rien n’a été envoyé. S’il accepte un push, le premier le montrera.
looked-at = { $provider } l’accepterait.
    .why = Rien n’a été livré : c’était une simple question.

## Ce qui ne va pas ensemble

mismatch-other-provider = Ce jeton n’est pas de { $provider }.
mismatch-other-environment = Ce jeton est de l’autre environnement d’Apple.
obstacle-no-gateway = Aucune passerelle n’atteint cet appareil.
detail-other-provider = le jeton de l’appareil est d’un autre fournisseur
detail-other-environment = le jeton de l’appareil est de l’autre environnement d’Apple, où il serait refusé
detail-bad-subscription = l’abonnement est illisible
detail-unsafe-endpoint = l’adresse de l’abonnement n’est pas en https
detail-bad-signature = la signature de la clé ne se vérifie pas
detail-bad-template = le modèle de la demande ne se lit pas
detail-empty-body = le modèle ne laisse rien de ce message pour cette plateforme
detail-web-page = une page web a répondu, peut-être une connexion devant le serveur
detail-invalid_aliases = OneSignal dit qu’un appareil de cette personne n’est plus abonné

## Refus du serveur de jetons de Google

reason-fcm-invalid_grant = Google n’accepte pas la signature du compte de service.
    .do = La clé a peut-être été révoquée, ou l’horloge de cette machine est fausse de plus de cinq minutes. Créez une nouvelle clé dans la console Firebase.
reason-fcm-invalid_client = Google ne connaît pas ce compte de service.
    .do = Il a peut-être été supprimé. Créez une nouvelle clé dans la console Firebase.
reason-fcm-invalid_request = Le serveur de jetons de Google n’a pas compris la demande.
reason-fcm-invalid_scope = Le compte de service ne peut pas demander le droit d’envoyer des push.
    .do = Donnez-lui le rôle Administrateur de l’API Firebase Cloud Messaging dans la console Google Cloud.
reason-fcm-unauthorized_client = Le compte de service ne peut pas obtenir de jetons de cette façon.
    .do = Donnez-lui le rôle Administrateur de l’API Firebase Cloud Messaging dans la console Google Cloud.
reason-fcm-unsupported_grant_type = Le serveur de jetons de Google ne connaît pas le genre de demande que fait Carillon.

## Ce que la ligne de commande n’a pas pu faire

failure-unknown-gateway = Il n’y a pas de passerelle « { $given } ».
    .why = { $known ->
        [none] Aucune n’est configurée. Ajoutez-en une avec : carillon gateways add
       *[other] Il y a : { $known }
    }
failure-unknown-device = Cette passerelle n’a pas d’appareil « { $given } ».
    .why = { $known ->
        [none] Elle n’en a aucun. Ajoutez-en un avec : carillon devices add
       *[other] Elle a : { $known }
    }
failure-name-taken = Il y a déjà une passerelle ou un appareil « { $given } ».
    .why = Choisissez un autre nom, ou retirez d’abord celui-là.
failure-unknown-field = Cette passerelle n’a pas de champ « { $given } ».
    .why = Elle a : { $known }
failure-bad-field = { $field } : { $wrong }
    .why = Donnez-le avec --set { $id }=VALEUR.
failure-bad-key = { $what }
    .why = { $why }
failure-key-wanted = Il manque une clé.
    .why = { $wants } Donnez le fichier avec --key FICHIER.
failure-key-needed = { $given } n’envoie rien sans sa clé.
    .why = Rien n’a été oublié. Pour oublier les deux : carillon gateways remove "{ $given }"
failure-keys-locked = Les clés sont verrouillées : cette machine n’a pas de trousseau, elles sont donc dans un fichier protégé par une phrase secrète.
    .why = Définissez CARILLON_PASSPHRASE, ou lancez la commande dans un terminal, où elle est demandée.
failure-unsubscribed = { $given } est désabonné : rien ne lui est envoyé.
    .why = Laissez-le de côté. Si la personne veut de nouveau des push : carillon devices mark "{ $given }" subscribed
failure-not-quiet = { $given } n’est ni un iPhone ni un iPad : seul iOS livre en silence.
    .why = Choisissez subscribed, opted-in ou unsubscribed.
failure-wrong-passphrase = La phrase secrète est fausse.
    .why = Rien n’a été envoyé ni modifié. Si elle est perdue, supprimez keys.age dans le dossier de Carillon et redonnez les clés des passerelles.
failure-keyring = Le trousseau du système a refusé : { $detail }
    .why = Déverrouillez-le, ou définissez CARILLON_KEYRING=off pour garder les clés dans un fichier protégé par une phrase secrète.
failure-gateway-without-key = La passerelle « { $given } » n’a pas de clé sur cette machine.
    .why = Retirez-la et ajoutez-la à nouveau avec son fichier de clé.
failure-bad-target = Carillon ne reconnaît pas ce jeton d’appareil.
    .why = Donnez un jeton APNs, un identifiant d’installation ou un jeton Firebase, un abonnement push en JSON, ou ce par quoi Braze ou OneSignal connaît la personne, sur l’entrée standard.
failure-platform-wanted = Cette cible est une personne, pas un appareil.
    .why = Dites quel appareil est visé : --platform ios, android ou web.
failure-cannot-look = « { $given } » ne peut pas être interrogée sans envoi.
    .why = Seul Firebase le peut. Voyez ce qui partirait avec --dry-run, ou envoyez au bac à sable.
failure-not-yours = Pas seulement vos appareils : { $devices }.
    .why = Si un push de test y est attendu, relancez avec --to-others.
failure-does-not-fit = { $what }
    .why = Choisissez la passerelle qui atteint cet appareil.
failure-no-home = Le dossier de Carillon est inconnu.
    .why = Définissez HOME, ou CARILLON_HOME pour le dossier des passerelles et des appareils.

## Ce qu’elle dit à côté de ses résultats

cli-passphrase = Phrase secrète des clés :
cli-passphrase-new = Cette machine n’a pas de trousseau. Les clés sont gardées dans un fichier chiffré par une phrase secrète. Choisissez-la :
cli-gateway-added = { $name } est ajoutée. Sa clé est gardée dans { $place ->
        [keyring] le trousseau du système
       *[file] le fichier keys.age, chiffré par votre phrase secrète
    }.
cli-gateway-removed = { $name } est retirée, avec sa clé.
cli-gateway-key-forgotten = { $name } reste, sans clé.
cli-gateway-added-without-key = { $name } est ajoutée. Elle envoie sans clé.
cli-device-added = { $name } est ajouté.
cli-device-marked = { $name } est maintenant { $state }.
cli-device-removed = { $name } est retiré.
cli-no-gateways = Aucune passerelle n’est configurée. `carillon send --gateway sandbox` n’en demande aucune.
cli-no-devices = Aucun appareil n’est ajouté. Le bac à sable a les siens.
cli-no-receipts = Aucun reçu trouvé.
cli-more-receipts = Les { $shown } plus récents sur { $all }. --limit en affiche davantage.

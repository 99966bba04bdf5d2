# Configurer passerelles et appareils, sur l’écran d’envoi.

gateway-add = Ajouter une passerelle
gateway-change = Réglages de { $name }
gateway-what-apns-development = Apple, développement
gateway-what-apns-production = Apple, production
gateway-what-fcm = Firebase
gateway-what-web-push = Navigateurs
gateway-what-braze = Braze
gateway-what-one-signal = OneSignal
gateway-what-webhook = Webhook
gateway-form-new = Ajouter une passerelle
gateway-form-change = Réglages de la passerelle
gateway-provider = Fournisseur
gateway-provider-apns = Apple (APNs)
gateway-provider-fcm = Firebase (FCM)
gateway-provider-web-push = Navigateurs (Web Push)
gateway-provider-braze = Braze
gateway-provider-one-signal = OneSignal
gateway-provider-webhook = Tout serveur (webhook)
gateway-name = Nom
gateway-name-missing = Donnez-lui un nom, pour la reconnaître sur l’écran d’envoi.
gateway-choose = Choisir…
gateway-key-there = La clé est gardée. Déposez un autre fichier pour la remplacer.
gateway-key-there-text = La clé est gardée. Collez-en une autre pour la remplacer.
gateway-key-made = Déposez un fichier PEM, ou laissez vide : Carillon crée une clé.
gateway-key-print = Clé { $fingerprint }
gateway-test = Essayer la connexion
gateway-remove = Retirer

keys-new-why = Cette machine n’a pas de trousseau. Carillon gardera vos clés dans un fichier chiffré par une phrase secrète, et la demandera une fois à chaque démarrage.
keys-locked-why = Vos clés sont dans un fichier chiffré. Carillon demande sa phrase secrète une fois à chaque démarrage.
keys-passphrase = Phrase secrète
keys-passphrase-new = Au moins 8 caractères. Personne ne peut la retrouver ; si elle est perdue, redonnez les clés.
keys-unlock = Continuer

send-devices-none = Aucun appareil. Ajoutez-en un avec son jeton.
device-form = Ajouter un appareil à { $gateway }
device-add = Ajouter un appareil
device-forget = Retirer { $device }
device-name = Nom
device-owner = À qui il est
device-token = Jeton de l’appareil
device-person = Identifiant externe ou alias
device-one-signal = Identifiant d’abonnement ou externe
device-webhook = Cible sur le serveur
device-platform = Plateforme
device-token-help = Collez ce que l’app ou le site a enregistré : un jeton APNs, un identifiant ou un jeton Firebase, ou un abonnement push en JSON.
device-person-help = Collez ce par quoi Braze connaît la personne : un identifiant externe, ou un alias en JSON avec alias_name et alias_label.
device-one-signal-help = Collez un identifiant d’abonnement (un UUID) ou le nom que votre app donne à la personne. Un identifiant externe qui est lui-même un UUID s’écrit en JSON avec external_id.
device-webhook-help = Collez ce par quoi le serveur connaît l’appareil ou la personne : un sujet pour ntfy, le jeton d’une application pour Gotify, un jeton d’appareil pour gorush, un identifiant d’abonné pour Novu.
device-token-unknown = Carillon ne connaît pas ce jeton. Vérifiez qu’il a été copié en entier.
device-token-is = { $platform } · { $token }

failure-keys-locked = Les clés de vos passerelles sont verrouillées. Ouvrez les réglages d’une passerelle pour donner la phrase secrète.
failure-wrong-passphrase = La phrase secrète est fausse. Réessayez ; rien n’a été modifié.
failure-no-key = { $gateway } n’a pas de clé sur cette machine. Ouvrez ses réglages et déposez son fichier de clé.
failure-keyring = Le trousseau du système a refusé : { $detail }. Déverrouillez-le, puis réessayez.

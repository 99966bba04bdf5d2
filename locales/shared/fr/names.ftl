### Plateformes et fournisseurs

platform-ios = iOS
platform-android = Android
platform-web = Web
on-ios = iOS
on-android = Android
on-web = le web
# Relie les deux derniers d’une liste dans une phrase.
list-and = { $rest } et { $next }
# Relie deux éléments d’une liste dans une phrase, sauf les deux derniers.
list-more = { $rest }, { $next }
provider-apns = APNs
provider-fcm = FCM
provider-web-push = le service push
provider-braze = Braze
provider-one-signal = OneSignal
provider-webhook = le serveur

## Champs

field-title = Titre
field-subtitle = Sous-titre
field-body = Texte
field-button = Bouton { $number }

## Gravités

severity-error = Erreur
severity-warning = Avertissement
severity-note = Remarque

## Campagnes modèles

starter-blank = Vierge
    .about = Un message vide pour iOS, Android et le web.
starter-streak-saver = Sauver la série
    .about = Un jeu de mots prévient que la série se termine ce soir. Quatre langues, deux personas.
starter-welcome = Bienvenue
    .about = Une boutique de plantes accueille une nouvelle cliente.

## Où et comment une notification s’affiche

place-lock = Écran verrouillé
place-center = Centre de notifications
place-banner = Bannière
place-heads-up = À l’écran
place-shade = Volet
place-toast = Toast
place-popup = Pop-up
place-primer = Demande préalable
place-prompt = Demande d’autorisation
state-collapsed = À l’arrivée
state-expanded = Développée
state-default = À l’arrivée
state-stack = Dans une pile
state-hidden = Contenu masqué
state-inline-image = Image intégrée
state-conversation = Conversation
state-story = Page de story
state-modal = Fenêtre modale
state-full = Plein écran
appearance-light = Clair
appearance-dark = Sombre
stamp-now = Maintenant
stamp-3h = Il y a 3 h
stamp-yesterday = Hier
text-size-xs = Très petit texte
text-size-s = Petit texte
text-size-m = Texte moyen
text-size-default = Taille de texte par défaut
text-size-xl = Grand texte
text-size-xxl = Très grand texte
text-size-xxxl = Le plus grand texte
text-size-ax1 = Texte d’accessibilité 1
text-size-ax2 = Texte d’accessibilité 2
text-size-ax3 = Texte d’accessibilité 3
text-size-ax4 = Texte d’accessibilité 4
text-size-ax5 = Texte d’accessibilité 5

### Plateformes et fournisseurs

platform-ios = iOS
platform-android = Android
platform-web = Web
on-ios = iOS
on-android = Android
on-web = le Web
# Relie les deux derniers d’une liste dans une phrase.
list-and = { $rest } et { $last }
provider-apns = APNs
provider-fcm = FCM
provider-web-push = le service push

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
    .about = Un message vide pour iOS, Android et le Web.
starter-streak-saver = Sauver la série
    .about = Un jeu de mots prévient que la série se termine ce soir. Quatre langues, deux personnes types.
starter-welcome = Bienvenue
    .about = Une boutique de plantes accueille une nouvelle cliente.

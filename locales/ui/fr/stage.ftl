# La scène : les aperçus de la campagne sur ses surfaces.

stage-label = Aperçus
stage-bar = Options des aperçus
stage-empty = Cette campagne n’a aucune surface d’épreuve. Choisissez une plateforme pour la voir ici.

stage-devices = Surfaces
stage-devices-count = { $count ->
    [one] { $count } surface
   *[other] { $count } surfaces
}
stage-text-size = Taille du texte
stage-state = État
stage-appearance = Apparence de l’appareil
stage-stamp = Horodatage
stage-persona = Persona
stage-persona-none = Noms des variables
worst-cases = Cas extrêmes
worst-longest = Valeurs les plus longues
worst-empty = Aucune valeur
worst-rtl = Nom de droite à gauche
worst-emoji = Émojis dans le nom
stage-zoom = { $percent } %
stage-zoom-in = Agrandir
stage-zoom-out = Réduire
stage-zoom-fit = Tout afficher

stage-platform-web = Web

stage-field-picture = Image

# Ce que dit un lecteur d’écran. $words est la notification elle-même.
stage-artboard = { $device }, { $place }, { $look } : { $words }

stage-fits = Tout tient.
stage-cut = { $shown ->
    [one] { $field } : coupure après { $shown } caractère.
   *[other] { $field } : coupure après { $shown } caractères.
}
stage-hidden = Masqué : « { $words } »
stage-not-here = Non affiché ici : { $fields }.
stage-buttons-later = Les boutons apparaissent une fois développée.
stage-missing = Certains caractères ne peuvent pas être dessinés.
stage-missing-which = Aucune police fournie ne contient { $characters }
stage-font-lost = Une police n’a pas pu être chargée : un appareil montrera autre chose.

stage-copy = Copier l’image
stage-copied = Image copiée : { $name }
stage-copy-failed = L’image de { $name } n’a pas pu être copiée : le presse-papiers n’accepte pas d’images ici. Enregistrez-la plutôt.
stage-save = Enregistrer l’image
stage-saved = Enregistrée dans { $name }
stage-save-failed = Impossible d’enregistrer { $name }.

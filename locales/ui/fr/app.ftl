# La fenêtre : barre de titre, menus, incidents.

close = Fermer
done = Terminé
cancel = Annuler
remove = Retirer
undo = Annuler la modification
redo = Rétablir
save = Enregistrer
save-as = Enregistrer sous…
save-overwrite = Écraser
save-elsewhere = Enregistrer sous…
new-campaign = Nouvelle campagne
open-folder = Ouvrir un dossier
close-campaign = Fermer la campagne
all-campaigns = Toutes les campagnes
campaign-name = Nom de la campagne
document-menu = Menu de la campagne
document-edited = Modifiée
document-new = Pas encore enregistrée
document-saved = Enregistrée
document-read-only = Lecture seule
document-not-kept = Non conservée
key-control = Ctrl
mode = Mode
mode-compose = Rédiger
mode-translate = Traduire
mode-send = Envoyer
findings-checking = Vérification…
findings-count = { $errors ->
        [0] { $warnings ->
            [0] Ni erreur ni avertissement
            [one] { $warnings } avertissement
           *[other] { $warnings } avertissements
        }
        [one] { $errors } erreur, { $warnings ->
            [one] { $warnings } avertissement
           *[other] { $warnings } avertissements
        }
       *[other] { $errors } erreurs, { $warnings ->
            [one] { $warnings } avertissement
           *[other] { $warnings } avertissements
        }
    }
settings = Réglages
settings-language = Langue
settings-theme = Apparence
settings-theme-system = Comme le système
settings-theme-light = Claire
settings-theme-dark = Sombre

leaving-title = Enregistrer les modifications de « { $name } » ?
leaving-why = Vos modifications sont perdues si vous ne les enregistrez pas.
leaving-discard = Abandonner les modifications

failure-not-a-campaign = { $path } n’est pas une campagne : il n’y a pas de campaign.toml. Choisissez le dossier d’une campagne ou un fichier .carillon.
failure-read-only = Impossible d’écrire dans { $path }. Enregistrez la campagne ailleurs.
failure-not-readable = La lecture de { $path } n’est pas permise. Modifiez les droits, ou demandez à son propriétaire.
failure-too-many-files = { $path } contient plus de { $most } fichiers, soit plus qu’une campagne ne peut en avoir. Retirez ce qui n’en fait pas partie.
failure-file-too-large = { $path } dépasse { $most } Mo, le maximum pour un fichier ici. Utilisez-en un plus petit.
failure-campaign-too-large = { $path } dépasse { $most } Mo, soit plus qu’une campagne. Utilisez des images plus petites, ou retirez-en.
failure-damaged = { $path } est endommagé et ne peut pas être ouvert. Reprenez-le là d’où il vient, ou ouvrez une copie. ({ $detail })
failure-in-use = Ce travail est déjà ouvert, peut-être dans un autre Carillon. Continuez là-bas, ou fermez-le d’abord.
failure-disk-full = Le disque est plein : { $path } n’a pas été écrit. Rien de ce qui était enregistré n’a changé. Libérez de la place ou enregistrez ailleurs.
failure-not-found = { $path } n’est plus là.
failure-changed-on-disk = Un autre programme a modifié { $path } depuis son ouverture. L’enregistrement écraserait ces modifications.
failure-picture-unknown = { $path } n’est pas une image que Carillon sait afficher. Utilisez un fichier PNG, JPEG, GIF ou WebP.
failure-picture-too-large = { $path } est trop grand. Utilisez une image de 50 mégapixels au plus.
failure-picture-damaged = { $path } est endommagé et ne peut pas être affiché. Exportez-le à nouveau ou utilisez une autre image.
failure-disk = { $path } n’a pas pu être lu ou écrit : { $detail }
failure-no-sandbox = Le bac à sable n’a pas pu démarrer : { $detail }
failure-no-notifications = Rien sur cette machine n’affiche de notifications. Activez celles du bureau, ou lancez un service comme dunst ou mako, puis réessayez.
failure-not-shown = Cette machine n’a pas affiché la notification : { $detail }
failure-bug = Une erreur s’est produite dans Carillon : { $detail }. Votre travail est conservé.
refused-locale-exists = { $locale } est déjà là.
refused-source-locale = { $locale } est la langue source : les autres s’y replient, elle ne peut donc pas être retirée.
refused-no-locale = La campagne n’a pas la langue { $locale }.
refused-no-variant = La campagne n’a pas la variante { $variant }.
refused-no-variable = La campagne n’a pas de variable { $variable }.
refused-bad-variable = Aucune variable ne peut s’appeler { $variable }. Prenez des lettres, des chiffres, _ et -, et un nom libre.
refused-unreadable = { $file } ne peut pas être lu en l’état. Ouvrez la source et corrigez-la d’abord.
refused-does-not-fit = { $file } n’est plus comme avant : la modification ne s’y applique plus.
refused-bad-phrase = Ce texte ne peut pas être enregistré : une clé ou un nom contient un caractère qui n’y a pas sa place.
refused-no-choice = Ce texte ne varie plus à cet endroit.
refused-newer-format = Cette campagne vient d’une version plus récente de Carillon. Elle peut être lue ici, mais pas modifiée.
refused-no-button = Il n’y a pas de place pour ce bouton : une campagne en a trois au plus.

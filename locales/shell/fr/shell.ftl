### Ce que la coquille dit elle-même : dialogues du système, menu, avis.

ask-open-campaign = Ouvrir un dossier de campagne
ask-save-campaign = Enregistrer la campagne
ask-save-picture = Enregistrer l’image
files-picture = Images PNG

menu-edit = Édition
menu-window = Fenêtre

notice-title = Carillon a mis un fichier de côté
notice-set-aside =
    { $path } est endommagé et n’a pas pu être lu.
    Rien n’a été effacé : il se trouve maintenant ici : { $kept }. Carillon continue sans lui.
notice-damaged-journal =
    Une partie du travail non enregistré n’a pas pu être lue. Tout ce qui précède a été récupéré.
    Rien n’a été effacé : le reste est conservé dans { $path }.

smoke-timeout = Aucun aperçu n’a été dessiné en { $seconds } secondes.
start-failed = Carillon ne peut pas démarrer : { $detail }

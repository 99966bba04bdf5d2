### Ce que la coquille dit elle-même : dialogues du système, menu, avis.

ask-open-campaign = Ouvrir un dossier de campagne
ask-save-campaign = Enregistrer la campagne
ask-save-picture = Enregistrer l’image
ask-save-translations = Enregistrer les traductions
ask-save-receipts = Enregistrer les reçus
ask-open-list = Ouvrir une liste d’appareils
files-picture = Images PNG
files-list = Listes

menu-edit = Édition
menu-window = Fenêtre

notice-title = Carillon a mis un fichier de côté
notice-set-aside =
    { $path } est endommagé et n’a pas pu être lu.
    Rien n’a été effacé : il se trouve maintenant ici : { $kept }. Carillon continue sans lui.
notice-damaged-journal =
    Une partie du travail non enregistré n’a pas pu être lue. Tout ce qui précède a été récupéré.
    Rien n’a été effacé : le reste est conservé dans { $path }.
notice-no-home-title = Carillon ne peut rien conserver
notice-no-home =
    Le dossier de Carillon, { $path }, ne peut pas être créé : { $detail }
    Ce que vous saisissez n’est pas conservé avant d’être enregistré, et rien ne peut être envoyé. Libérez de la place ou changez les droits du dossier, puis relancez Carillon.
notice-run-stopped-title = L’envoi a été arrêté
notice-run-stopped =
    Un reçu n’a pas pu être noté : { $detail }
    Ce qui n’était pas parti n’a pas été envoyé. Ce qui était en route a pu arriver : vérifiez avant de renvoyer.
notice-page-ended-title = La fenêtre ne peut pas être dessinée
notice-page-ended =
    La partie de Carillon qui dessine la fenêtre s’est arrêtée plusieurs fois en une minute.
    Votre travail est conservé jusqu’à la dernière seconde. Fermez la fenêtre et rouvrez Carillon : il vous le proposera.

smoke-timeout = Aucun aperçu n’a été dessiné en { $seconds } secondes.
start-failed = Carillon ne peut pas démarrer : { $detail }
start-no-display = aucun écran où ouvrir une fenêtre. Sans écran : xvfb-run -a carillon-app

### La page qui abonne un navigateur de cette machine, et ce que dit la ligne de commande à côté.

subscribe-title = Recevoir les push de test dans ce navigateur
subscribe-lead = « { $gateway } » pourra envoyer à ce navigateur sur cet ordinateur. Il affiche ce qui arrive tel que la campagne le dit, même quand Carillon est fermé.
subscribe-button = Abonner ce navigateur
subscribe-asking = Le navigateur demande s’il peut afficher des notifications.
subscribe-done = Abonné. Vous pouvez fermer cette page : le navigateur attend dans Carillon comme appareil de test.
subscribe-closed = Carillon n’attend plus cette page. Rouvrez-la depuis l’application.
subscribe-denied = Ce navigateur n’a pas le droit d’afficher des notifications pour cette page. Autorisez-le dans la barre d’adresse, puis réessayez.
subscribe-failed = Le navigateur n’a pas pu s’abonner :
subscribe-unable = Ce navigateur ne peut pas recevoir de push. Prenez-en un autre, ou une fenêtre normale au lieu d’une fenêtre privée.

cli-subscribe-open = Ouvrez cette adresse dans le navigateur qui doit recevoir les push : { $address }
failure-no-browsers = « { $gateway } » n’envoie pas aux navigateurs.
    .why = Choisissez une passerelle Web Push.

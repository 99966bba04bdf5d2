### Envois à des listes d’appareils : ce que porte une ligne, ce qui est demandé, ce qui n’a pas pu se faire. Pour la ligne de commande.

failure-not-a-list = { $path } n’est pas une liste d’appareils.
    .why = Sa première ligne doit nommer les colonnes, dont une « token ». Une liste qui ne contient que des jetons d’appareils s’en passe.
failure-list-sandbox = Le bac à sable de ce programme a trop peu d’appareils pour une liste.
    .why = Lancez `carillon sandbox --crowd` et ajoutez une passerelle avec son adresse comme autre serveur.
failure-list-nobody = Personne dans { $path } ne peut recevoir d’envoi.
    .why = Rien n’a été envoyé. Chaque ligne écartée est indiquée ci-dessus.
failure-list-words-too-large = En { $locale }, le push pour { $platform } fait { $size } octets ; { $limit } sont permis.
    .why = Rien n’a été envoyé. `carillon payload --size` montre chaque langue.
failure-list-not-confirmed = Rien n’a été envoyé : { $count ->
        [one] un push vers 1 appareil doit être confirmé
       *[other] les push vers { $count } appareils doivent être confirmés
    }.
    .why = Tapez le nombre dans un terminal, ou donnez-le avec --yes-to { $digits }.
failure-list-other-count = Rien n’a été envoyé : la liste compte { $count ->
        [one] 1 appareil
       *[other] { $count } appareils
    }, et non { $given }.
    .why = Vérifiez la liste. Si elle est bonne, donnez --yes-to { $digits }.
failure-list-nothing-left = Toutes les listes sont terminées.
    .why = `carillon lists` les montre. Les envois indécis se refont avec --send-undecided.
failure-list-unknown-send = Il n’y a pas d’envoi { $number } à une liste.
    .why = `carillon lists` montre ce qu’il y a.
failure-list-which-send = Plusieurs envois ne sont pas terminés.
    .why = Nommez-en un : { $known }
failure-list-cancelled = L’envoi { $number } a été annulé, et c’est définitif.
    .why = Rien n’a été envoyé. Commencez un autre envoi.
failure-list-apps-sandbox = L’envoi { $number } va au bac à sable dans l’application, qu’aucun autre programme ne peut atteindre.
    .why = Rien n’a été envoyé. Ouvrez l’application, et choisissez Reprendre sur son écran Envoyer.
failure-list-running = L’envoi { $number } est en cours dans un autre Carillon.
    .why = Attendez-le, ou arrêtez-le là-bas. Sinon des gens recevraient le push deux fois.
failure-list-other-list = { $path } n’est pas la liste avec laquelle l’envoi { $number } a commencé.
    .why = Rien n’a été envoyé. Remettez la liste en l’état, ou indiquez sa place avec --list. Pour une autre liste, commencez un autre envoi.
failure-list-other-words = La campagne dans { $path } dit autre chose qu’au début de l’envoi { $number }.
    .why = Rien n’a été envoyé, pour que toute la liste reçoive les mêmes mots. Remettez la campagne en l’état, ou commencez un autre envoi.
failure-list-gateway-gone = La passerelle « { $gateway } » de l’envoi { $number } n’existe plus.
    .why = Rien n’a été envoyé. Commencez un autre envoi avec une passerelle existante.

line-problem-duplicate = Le jeton figure sur une ligne précédente ; il ne reçoit qu’un envoi.
line-problem-no-token = Il n’y a pas de jeton sur cette ligne.
line-problem-not-a-token = Ce n’est pas un jeton de forme connue.
line-problem-other-provider = Le jeton est d’un autre fournisseur.
line-problem-other-environment = Le jeton est de l’autre environnement d’Apple.
line-problem-unsafe-address = L’adresse de l’abonnement n’est pas chiffrée.
line-problem-bad-kind = Le type est inconnu, ou n’est pas celui du jeton.
line-problem-bad-platform = La plateforme n’est ni ios, ni android, ni web.
line-problem-no-platform = Il s’agit d’une personne : une colonne « platform » doit dire lequel de ses appareils est visé.
line-problem-bad-locale = La langue n’est pas une étiquette de langue.
line-problem-not-text = La ligne n’est pas en UTF-8.
line-problem-too-long = La ligne est trop longue pour un jeton.
line-problem-open-quote = Un guillemet n’est pas fermé.

line-state-left-out = écarté
line-state-waiting = non envoyé, encore dû
line-state-undecided = indécis
line-state-accepted = accepté
line-state-refused = refusé
line-state-not-sent = non envoyé

cli-list-more-lines = { $count ->
        [one] Et 1 autre ligne.
       *[other] Et { $count } autres lignes.
    } `carillon lists export` les a toutes.
cli-list-left-out = { $count ->
        [one] 1 ligne est écartée
       *[other] { $count } lignes sont écartées
    }, { $duplicates ->
        [0] aucune comme doublon
        [one] dont 1 comme doublon
       *[other] dont { $duplicates } comme doublons
    }.
cli-list-confirm = { $count ->
        [one] « { $campaign } » part vers 1 appareil qui peut être à n’importe qui
       *[other] « { $campaign } » part vers { $count } appareils qui peuvent être à n’importe qui
    }, par « { $gateway } »{ $environment ->
        [production] , en production
        [development] , en développement
       *[none] {""}
    }. On ne peut pas revenir en arrière. Tapez { $digits } pour envoyer :
cli-list-sending = Envoi { $number } en cours. Ctrl-C arrête : ce qui est en route arrive à son terme, le reste peut être repris.
cli-list-stopping = Arrêt. Ce qui est en route est attendu ; un second Ctrl-C le laisse indécis.
cli-list-progress = { $accepted } acceptés, { $refused } refusés, { $undecided } indécis
cli-list-gave-up = Arrêté, car 20 push de suite ont fini de la même façon : { $what } { $why }
cli-list-left = { $count ->
        [one] Il reste 1 appareil.
       *[other] Il reste { $count } appareils.
    } Continuez avec : carillon resume { $number }
cli-list-undecided = { $count ->
        [one] 1 push est peut-être arrivé, peut-être pas.
       *[other] { $count } push sont peut-être arrivés, peut-être pas.
    } Renvoyez avec : carillon resume { $number } --send-undecided
cli-list-not-again = { $count ->
        [one] 1 push était en route à l’interruption. Il n’est pas renvoyé
       *[other] { $count } push étaient en route à l’interruption. Ils ne sont pas renvoyés
    }.
cli-list-not-yet = pas encore envoyé
cli-no-lists = Rien n’a encore été envoyé à une liste.
cli-head-count = NOMBRE
cli-head-result = RÉSULTAT
cli-head-reason = RAISON
cli-head-number = ENVOI
cli-head-campaign = CAMPAGNE
cli-head-left = RESTE
cli-head-undecided = INDÉCIS
cli-head-list = LISTE

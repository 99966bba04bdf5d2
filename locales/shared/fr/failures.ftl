### Ce qui n’a pas pu être fait : quoi et où, puis que faire. Pour la ligne de commande ; l’app a les siens.

failure-not-a-campaign = Il n’y a pas de campagne dans { $path }.
    .why = Une campagne est un dossier avec un campaign.toml, ou un fichier .carillon. Créez-en une avec : carillon new --list
failure-read-only = Impossible d’écrire { $path }.
    .why = Rien n’a changé. Modifiez les droits, ou choisissez un autre dossier.
failure-not-readable = La lecture de { $path } n’est pas permise.
    .why = Modifiez les droits, ou demandez à son propriétaire.
failure-disk-full = Le disque est plein : pas de place pour { $path }.
    .why = Ce qui s’y trouvait est intact. Faites de la place, puis réessayez.
failure-not-found = { $path } n’est pas là.
    .why = Vérifiez le nom et le dossier où vous êtes.
failure-not-a-folder = Impossible de créer { $path } : un fichier occupe la place.
    .why = Rien n’a été écrasé. Choisissez un autre nom, ou un vrai dossier.
failure-into-campaign = { $path } est l’endroit où la campagne garde ses propres images.
    .why = Rien n’a été écrit, pour n’en remplacer aucune. Choisissez un dossier à côté de la campagne.
failure-already-there = { $path } existe déjà.
    .why = Rien n’a été écrasé. Choisissez un dossier qui n’existe pas encore.
failure-too-large = { $path } est plus grand qu’une campagne ne peut l’être.
    .why = Retirez ce qui n’en fait pas partie. Les limites sont 2 000 fichiers, 128 Mo par fichier et 512 Mo en tout.
failure-damaged = { $path } est endommagé : { $detail }
    .why = Reprenez-le là d’où il vient.
failure-disk = Impossible de lire ou d’écrire { $path } : { $detail }
    .why = Le système n’en dit pas plus.
failure-changed-on-disk = { $path } a changé pendant l’écriture.
    .why = Rien n’a été écrasé. Regardez-le, puis réessayez.
failure-bug = Cela ne devrait pas arriver : { $detail }
    .why = Merci de le signaler : c’est une erreur de Carillon.
failure-no-assets = Les polices et les modèles de Carillon ne sont pas à leur place ({ $path }).
    .why = Réinstallez Carillon, ou indiquez dans CARILLON_ASSETS le dossier qui contient fonts/fonts.toml.
failure-bad-font = La police { $path } est inutilisable.
    .why = Réinstallez Carillon.
failure-unknown-starter = Il n’y a pas de modèle « { $given } ».
    .why = Il y a : { $known }
failure-unknown-surface = Il n’y a pas de surface « { $given } ».
    .why = Il y a : { $known }
failure-unknown-locale = La campagne n’a pas la langue « { $given } ».
    .why = Elle a : { $known }
failure-unknown-variant = La campagne n’a pas de variante « { $given } ».
    .why = Elle a : { $known }
failure-unknown-persona = La campagne n’a pas de persona « { $given } ».
    .why = { $known ->
        [none] Elle n’en a aucune. Ajoutez-en une dans campaign.toml.
       *[other] Elle a : { $known }
    }
failure-no-surfaces = La campagne ne nomme aucune surface.
    .why = Nommez-en une avec --surface, ou dans campaign.toml. `carillon surfaces` montre lesquelles existent.
failure-not-its-platform = { $provider } ne dessert pas { $platform }.
    .why = Utilisez --provider { $known }, ou n’indiquez rien.
failure-bad-output = Que faut-il écrire dans { $path } ?
    .why = Donnez un dossier (terminé par /) pour un PNG par case, ou un nom en .png pour une planche-contact.
failure-sheet-too-large = La planche-contact ferait { $width } sur { $height } pixels, ce qu’aucun programme n’ouvre.
    .why = Choisissez moins de langues ou de surfaces, ou un --scale plus petit ; ou écrivez dans un dossier.
failure-no-sandbox = Le bac à sable ne peut pas écouter sur le port { $port } : { $detail }
    .why = Un autre programme l’occupe peut-être. Choisissez-en un autre, ou omettez --port pour un port libre.
failure-no-notifications = Rien sur cette machine n’affiche de notifications : ce qui arrive n’est dit qu’ici.
    .why = Activez celles du bureau, ou lancez un service comme dunst ou mako. Ce qui arrivera ensuite sera affiché.
failure-not-shown = Cette machine n’a pas affiché une notification : { $detail }
    .why = Elle est tout de même arrivée.

## Ce que la ligne de commande dit à côté de ses résultats

cli-campaign-errors = Une partie de la campagne est illisible ; le reste est montré. `carillon check` en dit plus.
cli-clean = Rien à signaler.
cli-summary = { $errors ->
        [0] Aucune erreur
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }, { $notes ->
        [0] aucune remarque
        [one] { $notes } remarque
       *[other] { $notes } remarques
    }.
cli-made = Créé : { $path }.
cli-wrote = { $count ->
        [one] { $count } image écrite dans { $path }.
       *[other] { $count } images écrites dans { $path }.
    }
cli-sandbox-ready = Le bac à sable écoute jusqu’à Ctrl-C. Il accepte ce qu’APNs, FCM et Web Push acceptent.
cli-fits = tient
cli-cropped = recadrée
cli-not-shown = pas montré
cli-unbounded = libre
cli-head-locale = LANGUE
cli-head-surface = SURFACE
cli-head-field = CHAMP
cli-head-lines = LIGNES
cli-head-cut = COUPÉ À L’OCTET
cli-head-hidden = CACHÉ
cli-head-platform = PLATEFORME
cli-head-variant = VARIANTE
cli-head-provider = FOURNISSEUR
cli-head-bytes = OCTETS
cli-head-limit = LIMITE

### Les mots français.

-brand = Lumen
    .gender = feminine
# Une remarque qui reste.
signs =
    .title = Dites « salut », { $name } ; 5 < 6 & '7' > 4 ]]> &amp; <b>très "gras" & fort</b> <!-- non -->
    .subtitle = =2+2
    .body = Liquid { "{{${name}}} {% if x %}" }, ICU { "{n, plural, one {#}}" }, printf %1$s %@ %%, \n \\ ${ "{" }x{ "}" }, en français
    .button-1 = -50 % !
    .button-2 = @vous
    .button-3 = "entre guillemets"
lines =
    .title = { "  " }Deux espaces devant et derrière{ "  " }
    .subtitle = Une tabulation	parmi les mots, et{ "\u0009" }une autre
    .body =
        Première ligne
          une plus profonde
        
        { "[" }un crochet
        { "*" }une étoile
        { "." }un point
        # un dièse
        { "}" }
        { "" }
        toute dernière ligne
    .button-1 = Un caractère{ "\u0001" } de contrôle
    .button-2 = { " " }
    .button-3 = { "\u000D" }retour{ "\u000D" }chariot
scripts =
    .title = 👩🏽‍🚀 שלום { $name } مرحبا 🇫🇷, en 🇨🇭
    .subtitle = { "\u2066" }{ $name }{ "\u2069" }{ "\u200F" }, é et é
    .body = 日本語、ไทย et हिन्दी { "\U01F600" }{ "\u00A0" }!
    .button-1 = { $name }
forms =
    .title =
        { $n ->
            [0] Rien
            [one] { NUMBER($n) } jour
            [many] { NUMBER($n) } de jours
           *[other] { NUMBER($n, minimumFractionDigits: 1) } jours
        } pour { $name }
    .subtitle =
        La { NUMBER($n, type: "ordinal") ->
            [one] { $n }re
           *[other] { $n }e
        } fois
    .body =
        C’est { $gender ->
            [female] à elle
           *[other] à lui
        } depuis { $n ->
            [one] un jour
            [many] { $n } de jours
           *[other] { $n } jours
        }.
        { $gender ->
            [female] { "" }
           *[other] Adieu
        }
    .button-1 = { -brand }
    .button-2 = Ouvrir { -brand(case: "genitive") } aujourd’hui
    .button-3 = { DATETIME($day, dateStyle: "long") } : { $price }, { same.title }
gaps =
    .title = Votre série	finit à minuit
    .subtitle = Lumen
    .button-1 = Play
    .button-2 = Un reste
    .body = Personne n’a traduit ceci, { $name }
# Only French says something else on the Web.
gaps-web =
    .title = { "" }
same =
    .title = Lumen Prime
    .body = { $price }

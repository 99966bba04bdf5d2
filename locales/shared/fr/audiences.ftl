### Audiences : des notifications qu’un fournisseur transmet à des personnes que nul n’a nommées.

audience-topic = Sujet
audience-condition = Condition
audience-segment = Segment
audience-campaign = Campagne

## Ce que dit la ligne de commande avant tout envoi

cli-audience-fact-audience = Audience
cli-audience-fact-gateway = Passerelle
cli-audience-fact-campaign = Campagne
cli-audience-fact-platforms = Plateformes
cli-audience-fact-locales = Langues
cli-audience-fact-bytes = Octets
cli-audience-devices = Le nombre d’appareils atteints, seul { $provider } le connaît. L’envoi ne peut pas être rappelé.
cli-audience-persona = Tout le monde reçoit les valeurs de « { $persona } ».
cli-audience-confirm = « { $campaign } » part par { $gateway } vers toute l’audience. Tapez son nom pour envoyer ({ $name }) :

## Pourquoi rien n’est parti

failure-audience-not-offered = { $provider } n’a pas cette audience : { $kind } « { $given } ».
    .why = { $offer ->
        [none] Les envois n’y vont qu’à des appareils. Nommez-les avec --device ou --list.
       *[some] Il existe : { $known }.
    }
failure-audience-bad-name = « { $given } » n’est pas le nom d’une audience.
    .why = { $kind ->
        [topic] Un sujet se compose de lettres, de chiffres et de - _ . ~ %.
        [condition] Une condition nomme cinq sujets au plus : 'news' in topics && !('sport' in topics)
        [campaign] Donnez l’identifiant API de la campagne : lettres, chiffres et - _.
       *[segment] Braze veut l’identifiant API du segment, OneSignal son nom, sur une ligne.
    }
failure-audience-only-one = { $of ->
        [persona] Toute l’audience reçoit les valeurs d’un seul persona.
       *[locale] Toute cette audience reçoit la même langue.
    }
    .why = { $of ->
        [persona] Donnez --persona une seule fois.
       *[locale] Donnez --locale une seule fois. Les segments de Braze et de OneSignal prennent toutes les langues à la fois.
    }
failure-audience-personal = Les mots changent d’une personne à l’autre ({ $variables }), et tout le monde recevrait les mêmes.
    .why = Rien n’est parti. Retirez les variables, ou choisissez les valeurs de tous avec --persona : worst-empty n’en a aucune et laisse les valeurs par défaut.
failure-audience-errors = Rien n’est parti : { $count ->
        [one] 1 erreur fait
       *[other] { $count } erreurs font
    } obstacle.
    .why = Elles sont dites plus haut. Corrigez-les, ou envoyez avec --despite-errors.
failure-audience-not-confirmed = Rien n’est parti : l’envoi atteindrait tout le monde dans « { $name } », pas seulement vos appareils.
    .why = Si c’est voulu, tapez le nom dans un terminal, ou donnez-le avec --confirm "{ $name }".

# Vouvoiement, comme dans le reste de l’application.

a =
    .title = Bienvenue sur Juniper, { $first_name }
    .body = { $plants ->
            [one] Votre première plante est enregistrée.
            [many] Vos { $plants } de plantes sont enregistrées.
           *[other] Vos { $plants } plantes sont enregistrées.
        } Nous vous préviendrons quand il faudra arroser.
    .button-1 = Voir mes plantes

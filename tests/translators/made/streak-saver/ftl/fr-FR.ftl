# Tutoiement, comme partout dans Lumen.

a =
    .title =
        « Ta série »
        "s’arrête" & <vite>; ou, enfin…
    .subtitle = Le mot du jour t’attend encore
    .body =
        Joue avant minuit, { $first_name }, pour ne pas perdre ta série de { $streak ->
            [one] { $streak } jour
            [many] { $streak } de journées
           *[other] { $streak } journées
        }. Le premier indice est offert.
    .button-1 = Jouer
    .button-2 = Geler ma série
# Android n’a pas de sous-titre : le mot du jour passe dans le texte.
a-android =
    .body =
        Le mot du jour t’attend encore, { $first_name }. Joue avant minuit pour ne pas perdre ta série de { $streak ->
            [one] { $streak } jour
            [many] { $streak } de jours
           *[other] { $streak } jours
        }. Le premier indice est offert.

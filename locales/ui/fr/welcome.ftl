# L’écran d’accueil.

welcome-nav = Commencer
recent-campaigns = Campagnes récentes
recent-locales = { $count ->
        [one] { $count } langue
       *[other] { $count } langues
    }
starters = Partir d’un modèle
starters-first = Commencer une campagne
lost-work = Le travail sur « { $name } » du { $time } n’a pas été enregistré.
lost-restore = Restaurer
lost-discard = Abandonner
welcome-demo = Démonstration dans un navigateur : les campagnes durent autant que cette page, et rien n’est envoyé.

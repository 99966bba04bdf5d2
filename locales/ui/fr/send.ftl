# L’écran d’envoi : appareils de test, essai, reçus, boîte de réception.

send-gateway = Passerelle
send-sandbox = Bac à sable
send-sandbox-what = Aucun envoi réel
send-devices = Vos appareils de test
send-loading = Chargement
send-device-other-platform = Plateforme absente de cette campagne
send-answer = Réponse de { $device }
send-answer-accept = Accepter
send-answer-refusals = Refus
send-answer-on-the-way = En chemin
send-answer-delay = Répond après 5 secondes
send-answer-reset = Connexion coupée avant la réponse
send-answer-cut = Réponse interrompue
send-answer-malformed = Réponse illisible
send-answer-no-tls = Serveur sans TLS
send-locales = Langues
send-chosen-count = { $chosen } sur { $all }
send-locales-every = Toutes
send-locales-first = Seulement la première
send-personas = Personas
send-only-own = Les essais ne vont qu’à vos propres appareils.
send-demo = Démonstration : rien ne quitte cette page, les reçus sont simulés.
send-others = Aussi aux appareils de { $names } : on vous demandera d’abord.
send-nothing-chosen = Choisissez au moins un appareil et une langue.
send-nobody-chosen = Choisissez au moins une persona.
send-errors = { $count ->
    [one] { $count } erreur : un vrai fournisseur refuserait cet envoi.
   *[other] { $count } erreurs : un vrai fournisseur refuserait cet envoi.
}
send-errors-show = Voir
send-button = { $count ->
    [one] Envoyer { $count } push de test
   *[other] Envoyer { $count } push de test
}

send-run-none = Aucun essai
send-run-none-why = Envoyez un push de test : chaque réponse apparaît ici, et ce qui est arrivé apparaît en pixels.
send-run = Essai { $number }
send-run-about = { $campaign } · Variante { $variant } · commencé à { $time }
send-pause = Suspendre
send-resume = Reprendre
send-cancel = Annuler le reste
send-paused = En pause : reste { $count }.
send-waits-retry = Refusé pour l’instant : nouvel essai à { $time }.
send-waits-rate = Au rythme de la passerelle : le suivant part à { $time }.
send-progress = { $done } réponses sur { $all }
send-count-accepted = { $count ->
    [one] { $count } accepté
   *[other] { $count } acceptés
}
send-count-rejected = { $count ->
    [one] { $count } refusé
   *[other] { $count } refusés
}
send-count-retrying = { $count } à réessayer
send-count-undecided = { $count ->
    [one] { $count } incertain
   *[other] { $count } incertains
}
send-count-not-sent = { $count ->
    [one] { $count } non envoyé
   *[other] { $count } non envoyés
}
send-count-sending = { $count } en cours
send-count-waiting = { $count } en attente

send-grid = Appareils et langues
send-device = Appareil
send-accepted = Accepté
send-rejected = Refusé
send-retrying = Nouvel essai
send-undecided = Incertain
send-not-sent = Non envoyé
send-sending = Envoi
send-waiting = En attente
send-page-locales = Langues { $first } à { $last } sur { $all }
send-page-locales-before = Langues précédentes
send-page-locales-after = Langues suivantes
send-page-devices = Appareils { $first } à { $last } sur { $all }
send-page-devices-before = Appareils précédents
send-page-devices-after = Appareils suivants
send-receipt-of-cell = Reçu de la cellule choisie

send-receipts = Reçus
send-filter = Quels reçus
send-receipts-more = Afficher plus
send-inbox = Boîte de réception
send-inbox-empty = Ce que le bac à sable accepte apparaît ici, dessiné à partir des octets arrivés.
send-inbox-desktop = Afficher aussi sur cette machine
send-inbox-show = Afficher sur cette machine
send-inbox-filled-in = Braze met les valeurs de chaque personne. Ici : { $persona }.
send-inbox-filled-in-nobody = Braze met les valeurs de chaque personne. Ici : aucune, car la campagne n’a pas de persona.

where-title = Qui reçoit quoi
where-others = Pas seulement chez vous : { $names } recevrait ceci sur ses propres appareils. Envoyez seulement si c’est attendu.
where-send-others = Envoyer aussi à { $names }
where-clear = { $all } push. Rien ne s’y oppose.
where-hindered = Obstacle pour { $count } push sur { $all }, en tête de liste.
where-bytes = Octets
where-bytes-of = { $size } sur { $limit }
where-falls-back = Une partie des mots vient de { $from }.

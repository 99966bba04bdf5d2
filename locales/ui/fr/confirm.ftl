# Demandé avant qu’une campagne parte à des personnes qui ne testent pas.

confirm-numbers = Ce que cela représente
confirm-findings = Constats
confirm-findings-none = Rien à corriger.
confirm-findings-more = { $count ->
    [one] Et { $count } de plus.
   *[other] Et { $count } de plus.
}
confirm-with-errors = { $count ->
    [one] Envoyer malgré l’erreur
   *[other] Envoyer malgré les { $count } erreurs
}
confirm-checklist = Liste de contrôle
confirm-previews = { $count ->
    [one] J’ai regardé l’aperçu
   *[other] J’ai regardé les aperçus des { $count } langues
}
confirm-test = J’ai envoyé un test à mes propres appareils
confirm-test-done = Un test a été accepté aujourd’hui à { $time }
confirm-links = { $count ->
    [one] J’ai ouvert le lien
   *[other] J’ai ouvert les { $count } liens
}
confirm-name = Saisissez « { $name } » pour confirmer
confirm-lacks-findings = La campagne est encore en cours de vérification.
confirm-lacks-errors = Corrigez les erreurs, ou cochez l’envoi malgré elles.
confirm-lacks-checklist = Cochez la liste de contrôle.
confirm-lacks-name = Saisissez le nom.

# Envoyer à une liste d’appareils.

list-open = À une liste…
list-title = À une liste d’appareils
list-choose = Choisir une liste…
list-drop = Déposez la liste ici pour la parcourir
list-choose-help = Un fichier CSV avec une colonne « token », et « kind », « platform » et « locale » si besoin. Ou rien que des jetons d’appareil, un par ligne.
list-sandbox = Vers le bac à sable : il prend tout jeton de la forme d’Apple ou de Firebase, et rien n’est remis.
list-webhook-help = Chaque ligne est une requête à part. Une colonne « platform » doit dire quels textes elle reçoit.
list-usual = Textes pour qui n’a pas de langue indiquée
list-values = Valeurs des variables
list-values-why = Toute la liste reçoit ces valeurs.
list-looking = Lecture de { $file }
list-looked = { $percent } % faits
list-stop = Arrêter
list-recipients = { $count ->
    [one] { $number } appareil de { $file } le recevrait.
   *[other] { $number } appareils de { $file } le recevraient.
}
list-nobody = Cette passerelle ne peut rien envoyer à personne de { $file }.
list-groups = Qui reçoit quels textes
list-locale = Langue
list-devices = Appareils
list-too-large = { $size } octets, et { $limit } sont permis. Raccourcissez d’abord les textes.
list-left-out = { $count ->
    [one] { $number } ligne est laissée de côté
   *[other] { $number } lignes sont laissées de côté
}
list-lines = Lignes : { $lines }
list-lines-among = Lignes : { $lines }, … ({ $number })
list-again = Autre liste
list-continue = Continuer
list-confirm = Envoyer à la liste
list-file = Liste
list-rate = Rythme
list-rate-value = { $rate } par seconde, environ { $time } en tout
list-lines-left-out = Lignes laissées de côté
list-send = { $count ->
    [one] Envoyer à { $number } appareil
   *[other] Envoyer à { $number } appareils
}

list-run = Liste { $number }
export-list = Liste { $number } en { $format }
list-about = { $campaign } · { $gateway } · commencé à { $time }
list-count-left = reste { $count }
list-pace = { $rate } par seconde, encore environ { $time }
list-seconds = { $number } s
list-minutes = { $number } min
list-hours = { $number } h
list-through = Tout le monde a été servi.
list-broken-off = Interrompu : reste { $count }.
list-tried = Essayé autant de fois que permis d’une traite : reste { $count }.
list-cancelled = Annulé : { $count } non envoyés.
list-gave-up = Arrêté, car 20 de suite ont fini de la même façon : { $what } { $why }
list-undecided = { $count ->
    [one] { $count } push est peut-être passé, ou non.
   *[other] { $count } push sont peut-être passés, ou non.
}
list-send-undecided = Leur renvoyer, peut-être en double
list-leave-undecided = Les laisser
list-unlock = Déverrouiller les clés
list-find = Choisir la liste…
list-reasons = Ce qu’il est advenu de la liste
list-lines-head = Lignes
list-result = Résultat
list-reason = Raison
list-not-yet = pas encore envoyé

failure-not-a-list = { $path } n’est pas une liste d’appareils. Sa première ligne doit nommer les colonnes, dont « token ». Une liste de simples jetons d’appareil n’en a pas besoin.
failure-list-other = { $path } n’est pas la liste de départ. Rien n’a été envoyé. Choisissez la liste telle qu’elle était.
failure-list-other-words = « { $campaign } » ne dirait plus la même chose qu’au départ. Rien n’a été envoyé. Annulez le reste, et commencez un autre envoi.
failure-list-gateway-gone = La passerelle « { $gateway } » n’existe plus. Rien n’a été envoyé. Annulez le reste, et commencez un autre envoi.
failure-list-under-way = Un envoi à cette liste est déjà en cours, ici ou dans un autre Carillon.
failure-list-cancelled = Cet envoi a été annulé, et c’est définitif. Commencez un autre envoi.

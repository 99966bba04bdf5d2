# Les reçus : recherche, filtres, et le détail de l’un d’eux.

receipts-search = Chercher dans les reçus
receipts-search-hint = Appareil, campagne, motif, ID…
receipts-found = { $count ->
    [one] { $number } reçu
   *[other] { $number } reçus
}
receipts-found-more = Plus de { $number } reçus
receipts-none-yet = Aucun reçu pour l’instant
receipts-standing = Résultat
receipts-any-standing = Tous les résultats
receipts-needs-action = À traiter
receipts-any-gateway = Toutes les passerelles
receipts-run = Essai
receipts-any-run = Tous les essais

receipt-open = { $device }, { $standing } : détails
receipt-details = Détails
receipt-answer = Réponse, mot pour mot
receipt-means = Ce que cela veut dire
receipt-retry-at = Réessayer à
receipt-planned = Prévu
receipt-answered = Réponse reçue
receipt-answered-after = { $time }, après { $took } ms
receipt-attempts = Tentatives
receipt-campaign = Campagne
receipt-campaign-variant = { $campaign } · Variante { $variant }
receipt-locale = Langue
receipt-persona = Persona
receipt-bytes = Taille
receipt-bytes-of = { $size } octets sur { $limit }
receipt-show-run = Afficher tout cet essai
receipt-delivery = Identifiant de l’envoi
receipt-provider-id = Identifiant chez le fournisseur
receipt-copy = Copier l’identifiant
receipt-copied = { $name } est dans le presse-papiers
receipt-copy-failed = { $name } n’a pas pu être copié : le presse-papiers l’a refusé.
receipt-device = Appareil
receipt-mark-unsubscribed = Marquer comme désabonné

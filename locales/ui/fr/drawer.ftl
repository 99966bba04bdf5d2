# Le tiroir sous la scène : constats et charge utile.

drawer-label = Constats et charge utile
drawer-open = Ouvrir le tiroir
drawer-close = Fermer le tiroir
drawer-resize = Hauteur du tiroir
drawer-findings = Constats
drawer-payload = Charge utile

drawer-none = Rien à corriger : chaque langue tient et peut être envoyée.
drawer-more = Afficher plus
drawer-error = Erreur
drawer-warning = Avertissement
drawer-note = Remarque
drawer-go-field = Aller à { $field }
drawer-go-locale = Aller à { $locale }

drawer-provider = Fournisseur
drawer-payload-code = Requête
drawer-payload-none = Cette campagne ne vise pas cette plateforme.
drawer-copy = Copier le corps
drawer-copied = Corps { $name } copié, octet pour octet
drawer-copy-failed = Le corps { $name } n’a pas pu être copié : le presse-papiers l’a refusé.
# $size et $limit arrivent déjà groupés : 1 214.
drawer-meter = { $provider } : { $size } sur { $limit } octets
drawer-bytes = { $count ->
    [one] { $size } octet
   *[other] { $size } octets
}
drawer-bytes-limit = sur { $limit }
drawer-part-text = Texte
drawer-part-media = Médias
drawer-part-buttons = Boutons
drawer-part-other = Autre

# Le texte pour Braze. Les octets sont ceux du Liquid, pas de ce que les gens reçoivent.
drawer-braze-fields = Texte pour Braze
drawer-braze-platform = Plateforme
drawer-braze-form = Mise en forme des langues
drawer-braze-liquid = Liquid
drawer-braze-tags = Balises de traduction
drawer-braze-copy = Copier { $field }
drawer-braze-copied = { $name } : copié pour Braze
drawer-braze-copy-failed = { $name } n’a pas pu être copié : le presse-papiers l’a refusé.
drawer-braze-losses = Dit autrement que dans l’aperçu
drawer-braze-whole = Tout est dit comme dans l’aperçu.

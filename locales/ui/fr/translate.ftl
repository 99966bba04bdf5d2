# L’écran de traduction : les langues, la source à côté de la traduction.

languages = Langues
languages-search = Chercher une langue
language-source = Source
language-up = Monter
language-down = Descendre
progress-translated = { $all ->
        [one] { $written } traduit sur { $all }
        [many] { $written } traduits sur { $all }
       *[other] { $written } traduits sur { $all }
    }
progress-missing = { $count ->
        [one] { $count } manquant
        [many] { $count } manquants
       *[other] { $count } manquants
    }
progress-stale = { $count } à vérifier
progress-same = { $count ->
        [one] { $count } identique à la source
        [many] { $count } identiques à la source
       *[other] { $count } identiques à la source
    }
progress-obsolete = { $count ->
        [one] { $count } devenu inutile
        [many] { $count } devenus inutiles
       *[other] { $count } devenus inutiles
    }

translate-source = C’est la source : les autres langues en sont traduites. Écrivez-la dans Rédiger.
translate-nothing = La source n’a pas encore de texte. Écrivez-la dans Rédiger.
translate-all-done = Plus rien à faire dans cette langue.
translate-open = À faire
translate-next = Suivant à faire
translate-field = champs
translate-locale = langues
translate-chain = à défaut, { $chain }
translate-from = Depuis { $locale }
translate-variant = Variante { $variant }
translate-no-source = La source n’a plus de texte ici.
translate-gone = N’est plus dans la source
translate-new = Nouveau dans la source
translate-still-right = Convient toujours
translate-copy-source = Copier la source
translate-remove = Retirer ce texte

status-translated = Traduit
status-stale = Source modifiée
status-same = Comme la source
status-shared = Texte commun
status-falls-back = Comme en { $locale }
status-missing = Manquant
status-obsolete = Devenu inutile
status-cut = Coupé

fallback-edit = Langues de repli…
fallback-title = Quand { $locale } n’a pas de texte
fallback-why = Les destinataires reçoivent le texte de la première de ces langues qui en a un.
fallback-up = Monter { $locale }
fallback-remove = Ne pas utiliser { $locale }
fallback-add = Une autre langue
fallback-choose = Choisir…
fallback-usual = Reprendre l’ordre habituel

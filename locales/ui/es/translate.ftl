# Traducir: los idiomas y el original junto a la traducción.

languages = Idiomas
languages-search = Buscar un idioma
language-source = Original
language-up = Subir
language-down = Bajar
progress-translated = { $written } de { $all } traducidos
progress-missing = { $count } sin traducir
progress-stale = { $count } por revisar
progress-same = { $count ->
        [one] { $count } igual que el original
       *[other] { $count } iguales que el original
    }
progress-obsolete = { $count ->
        [one] { $count } ya innecesario
       *[other] { $count } ya innecesarios
    }

translate-source = Este es el original: los demás idiomas se traducen a partir de él. Escríbelo en Redactar.
translate-nothing = El original aún no tiene textos. Escríbelo en Redactar.
translate-all-done = No queda nada por hacer en este idioma.
translate-open = Por hacer
translate-next = Siguiente pendiente
translate-field = campos
translate-locale = idiomas
translate-chain = si falta, { $chain }
translate-from = De { $locale }
translate-variant = Variante { $variant }
translate-no-source = El original ya no tiene texto aquí.
translate-gone = Eliminado del original
translate-new = Nuevo en el original
translate-still-right = Sigue siendo correcta
translate-copy-source = Copiar el original
translate-remove = Quitar este texto

status-translated = Traducido
status-stale = Original modificado
status-same = Igual que el original
status-shared = Texto común
status-falls-back = Como en { $locale }
status-missing = Sin traducir
status-obsolete = Ya innecesario
status-cut = Cortado

fallback-edit = Idiomas alternativos…
fallback-title = Cuando { $locale } no tiene texto
fallback-why = Se muestra el texto del primero de estos idiomas que lo tenga.
fallback-up = Subir { $locale }
fallback-remove = No usar { $locale }
fallback-add = Otro idioma
fallback-choose = Elegir…
fallback-usual = Usar el orden habitual

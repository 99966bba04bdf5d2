# Traduzir: os idiomas e o original ao lado da tradução.

languages = Idiomas
languages-search = Buscar um idioma
language-source = Original
language-up = Mover para cima
language-down = Mover para baixo
progress-translated = { $written } de { $all } traduzidos
progress-missing = { $count } sem tradução
progress-stale = { $count } a revisar
progress-same = { $count ->
        [one] { $count } igual ao original
       *[other] { $count } iguais ao original
    }
progress-obsolete = { $count ->
        [one] { $count } desnecessário
       *[other] { $count } desnecessários
    }

translate-source = Este é o original: os outros idiomas são traduzidos a partir dele. Escreva-o em Escrever.
translate-nothing = O original ainda não tem textos. Escreva-o em Escrever.
translate-all-done = Não há mais nada a fazer neste idioma.
translate-open = A fazer
translate-next = Próximo a fazer
translate-field = campos
translate-locale = idiomas
translate-chain = na falta, { $chain }
translate-from = De { $locale }
translate-variant = Variante { $variant }
translate-no-source = O original não tem mais texto aqui.
translate-gone = Removido do original
translate-new = Novo no original
translate-still-right = Continua correta
translate-copy-source = Copiar o original
translate-remove = Remover este texto

status-translated = Traduzido
status-stale = Original alterado
status-same = Igual ao original
status-shared = Texto comum
status-falls-back = Como em { $locale }
status-missing = Sem tradução
status-obsolete = Desnecessário
status-cut = Cortado

fallback-edit = Idiomas alternativos…
fallback-title = Quando { $locale } não tem texto
fallback-why = Aparece o texto do primeiro destes idiomas que tiver um.
fallback-up = Mover { $locale } para cima
fallback-remove = Não usar { $locale }
fallback-add = Outro idioma
fallback-choose = Escolher…
fallback-usual = Usar a ordem habitual

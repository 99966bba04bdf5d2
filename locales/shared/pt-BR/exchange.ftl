### Arquivos de tradução: o que uma importação mudaria, o que há de errado no arquivo e no texto de uma célula.

## O que aconteceria ao importar uma célula

exchange-verdict-new = novo
exchange-verdict-changed = alterado
exchange-verdict-overwrites = substitui uma tradução
exchange-verdict-confirmed = atual de novo
exchange-verdict-unchanged = sem alteração
exchange-verdict-stale = traduzido de um texto antigo
exchange-verdict-source = muda o original
exchange-verdict-unreadable = ilegível

## O que há de errado em um arquivo

exchange-complaint-too-large = O arquivo é grande demais.
    .why = Ele tem { $bytes } bytes; são lidos no máximo { $most }. Divida-o por idioma ou por variante.
exchange-complaint-not-text = Este não é um arquivo de texto.
    .why = Na planilha, salve como CSV ou como texto separado por tabulações, em UTF-8.
exchange-complaint-not-utf8 = { $count ->
        [one] Um trecho não está em UTF-8; ele está aqui.
       *[other] { $count } trechos não estão em UTF-8; o primeiro está aqui.
    }
    .why = As células afetadas são ignoradas. Salve o arquivo como UTF-8 para incluir todas.
exchange-complaint-utf16 = O arquivo está em UTF-16.
    .why = Ele pôde ser lido. A maioria das ferramentas prefere UTF-8.
exchange-complaint-empty = O arquivo está vazio.
    .why = Nada muda.
exchange-complaint-broken = O arquivo não pode ser lido a partir daqui: { $detail }
    .why = O que vem antes foi lido e pode ser conferido. Corrija o arquivo ou exporte-o de novo.
exchange-complaint-broken-fluent = Isto não é Fluent.
    .why = O restante do arquivo é lido. Corrija a linha.
exchange-complaint-entities = O arquivo define entidades ou usa uma que não existe em XML.
    .why = Ele não é lido a partir daqui, porque arquivos assim podem esgotar a memória. Escreva os próprios caracteres.
exchange-complaint-too-deep = Há elementos aninhados demais.
    .why = O arquivo não é lido a partir daqui.
exchange-complaint-open-quote = Há aspas sem fechar.
    .why = Tudo o que vem depois conta como uma só célula. Feche-as ou, se fizerem parte do texto, duplique-as.
exchange-complaint-too-many-rows = O arquivo tem linhas demais.
    .why = São lidas { $most }. Divida o arquivo.
exchange-complaint-too-many-columns = O arquivo tem { $count } colunas.
    .why = São lidas as primeiras { $most }.
exchange-complaint-too-many-cells = O arquivo tem células demais com texto.
    .why = São lidas { $most }. Divida o arquivo por idioma.
exchange-complaint-long-row = A linha tem mais células do que a tabela tem colunas.
    .why = { $surplus ->
        [one] Uma célula não é lida.
       *[other] { $surplus } células não são lidas.
    } Talvez faltem aspas em volta de uma célula com vírgula.
exchange-complaint-no-keys = Nada indica de quais campos são os textos.
    .why = Uma tabela precisa de uma coluna “key” com nomes como a.title. Exporte uma para ver um exemplo.
exchange-complaint-no-locales = Nenhuma coluna é de um idioma.
    .why = A primeira linha dá nome às colunas com códigos de idioma, como fr-FR.
exchange-complaint-no-locale = Nada indica em que idioma estão os textos.
    .why = Indique o idioma ao importar ou dê ao arquivo o nome do código dele: fr-FR.{ $extension }
exchange-complaint-unknown-column = “{ $heading }” não é um código de idioma.
    .why = A coluna não é lida.
exchange-complaint-second-column = Há uma segunda coluna para { $locale }.
    .why = Só a primeira é lida.
exchange-complaint-unknown-key = A campanha não tem o campo “{ $key }”.
    .why = Os textos dele são ignorados. Os nomes são como a.title ou a-android.body.
exchange-complaint-unknown-variant = A campanha não tem a variante “{ $name }”.
    .why = As linhas dela são ignoradas. Escreva o identificador da variante na primeira linha.
exchange-complaint-no-field = “{ $id }” tem um texto próprio.
    .why = Uma notificação só mostra atributos como .title e .body; esse texto é ignorado.

## O que há de errado no texto de uma célula

exchange-fault-pattern = { $fault ->
    [open-brace] Há uma “{"{"}” sem fechar, ou o que está dentro dela não é um nome (linha { $line }, coluna { $column }).
    [close-brace] Falta a “{"{"}” de uma “{"}"}” (linha { $line }, coluna { $column }).
    [open-quote] Há aspas sem fechar (linha { $line }, coluna { $column }).
    [default] Uma seleção precisa de exatamente um ramo marcado com “*” (linha { $line }, coluna { $column }).
    [too-deep] Há seleções aninhadas demais (linha { $line }, coluna { $column }).
   *[other] O que está entre chaves não está correto (linha { $line }, coluna { $column }).
}
exchange-fault-more-than-one-field = Uma das linhas dele começa outro campo.
exchange-fault-not-utf8 = Alguns bytes dele não são UTF-8.
exchange-fault-too-long = É longo demais: { $bytes } bytes; são lidos no máximo { $most }.
exchange-fault-markup = O elemento embutido “{ $element }” não indica o que representa (linha { $line }, coluna { $column }).
exchange-fault-liquid = { $tag } não tem equivalente aqui (linha { $line }, coluna { $column }).
exchange-fault-unknown-variable = A campanha não tem a variável “{ $name }”.
exchange-fault-unknown-function = A função { $name } não existe.
exchange-fault-unknown-reference = “{ $id }” não existe neste idioma.
exchange-fault-missing-variable = Falta “{ $name }”, que está no original.
exchange-fault-no-source = O original não tem texto aqui.
exchange-fault-duplicate = O mesmo campo já está na linha { $line }.

## Na linha de comando

failure-not-imported = Não foi possível gravar a importação: { $detail }
    .why = Nada foi alterado. Corrija o arquivo indicado e importe de novo.
cli-imported = Importadas: { $taken }. Ignoradas: { $left }.
cli-would-import = Seriam importadas: { $taken }. Seriam ignoradas: { $left }. Nada foi gravado.
cli-absent-locale = A campanha não tem o idioma { $locale }; as células dele são ignoradas. Adicione-o com --locale { $locale }
cli-more-complaints = Outros casos do mesmo tipo: { $count }.
cli-exported = { $count ->
        [one] { $count } arquivo gravado em { $path }.
       *[other] { $count } arquivos gravados em { $path }.
    }
cli-unexpressed = { $field } em { $locale } tem uma seleção ou uma função: o Braze a mostraria como está escrita aqui. Ao ser importada, ela volta intacta.

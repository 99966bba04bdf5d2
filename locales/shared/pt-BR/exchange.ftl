### Arquivos de tradução: o que uma importação mudaria e o que há de errado no arquivo ou numa célula.

## O que aceitar uma célula faria

exchange-verdict-new = novo
exchange-verdict-changed = alterado
exchange-verdict-overwrites = substitui uma tradução
exchange-verdict-unchanged = sem mudança
exchange-verdict-stale = traduzido de um texto anterior
exchange-verdict-source = muda a origem
exchange-verdict-unreadable = ilegível

## O que há de errado num arquivo

exchange-complaint-too-large = O arquivo é maior do que o que é lido.
    .why = Ele tem { $bytes } bytes; no máximo { $most } são lidos. Divida-o por idioma ou por variante.
exchange-complaint-not-text = Isto não é um arquivo de texto.
    .why = Na planilha, salve como CSV ou como texto separado por tabulações, em UTF-8.
exchange-complaint-not-utf8 = Lugares que não são UTF-8: { $count }. O primeiro está aqui.
    .why = Células com esses bytes ficam de fora. Salve o arquivo em UTF-8 para ter todas.
exchange-complaint-utf16 = O arquivo está em UTF-16.
    .why = Ele foi entendido. A maioria dos programas prefere UTF-8.
exchange-complaint-empty = O arquivo está vazio.
    .why = Nada muda.
exchange-complaint-broken = O arquivo não pode ser lido daqui em diante: { $detail }
    .why = O que vem antes está na revisão. Corrija o arquivo ou exporte-o de novo.
exchange-complaint-broken-fluent = Isto não é Fluent.
    .why = O resto do arquivo é lido. Corrija a linha.
exchange-complaint-entities = O arquivo define entidades ou usa uma que o XML não tem.
    .why = Ele não é lido daqui em diante, porque arquivos assim podem encher a memória. Escreva os próprios caracteres.
exchange-complaint-too-deep = Há elementos aninhados fundo demais.
    .why = O arquivo não é lido daqui em diante.
exchange-complaint-open-quote = Aspas não foram fechadas.
    .why = Tudo depois delas conta como uma célula. Feche-as, ou dobre-as se fizerem parte do texto.
exchange-complaint-too-many-rows = O arquivo tem linhas demais.
    .why = { $most } são lidas. Divida o arquivo.
exchange-complaint-too-many-columns = O arquivo tem { $count } colunas.
    .why = As primeiras { $most } são lidas.
exchange-complaint-too-many-cells = O arquivo tem células com texto demais.
    .why = { $most } são lidas. Divida o arquivo por idioma.
exchange-complaint-long-row = A linha tem mais células do que a tabela tem colunas.
    .why = Células não lidas: { $surplus }. Talvez uma vírgula precise de aspas em volta da célula.
exchange-complaint-no-keys = Nada diz a que campos os textos pertencem.
    .why = Uma tabela precisa de uma coluna “key” com nomes como a.title. Exporte uma para ver como é.
exchange-complaint-no-locales = Nenhuma coluna é de um idioma.
    .why = A primeira linha nomeia as colunas com códigos de idioma, como fr-FR.
exchange-complaint-no-locale = Nada diz em que idioma os textos estão.
    .why = Diga isso na importação ou dê ao arquivo o nome do código: fr-FR.{ $extension }
exchange-complaint-unknown-column = “{ $heading }” não é um código de idioma.
    .why = A coluna não é lida.
exchange-complaint-second-column = Há uma segunda coluna para { $locale }.
    .why = Só a primeira é lida.
exchange-complaint-unknown-key = A campanha não tem o campo “{ $key }”.
    .why = Seus textos ficam de fora. Os nomes são como a.title ou a-android.body.
exchange-complaint-unknown-variant = A campanha não tem a variante “{ $name }”.
    .why = Suas linhas ficam de fora. Escreva o identificador da variante na primeira linha.
exchange-complaint-no-field = “{ $id }” tem texto próprio.
    .why = Uma notificação só mostra atributos como .title e .body; este texto fica de fora.

## O que há de errado no texto de uma célula

exchange-fault-pattern = { $fault ->
    [open-brace] Uma “{"{"}” não foi fechada, ou o que está nela não é um nome (linha { $line }, coluna { $column }).
    [close-brace] Uma “{"}"}” não tem a sua “{"{"}” (linha { $line }, coluna { $column }).
    [open-quote] Aspas não foram fechadas (linha { $line }, coluna { $column }).
    [default] Uma escolha precisa de exatamente um ramo com * (linha { $line }, coluna { $column }).
    [too-deep] Há escolhas aninhadas fundo demais (linha { $line }, coluna { $column }).
   *[other] Um marcador está mal escrito (linha { $line }, coluna { $column }).
}
exchange-fault-more-than-one-field = Uma de suas linhas começa outro campo.
exchange-fault-not-utf8 = Alguns de seus bytes não são UTF-8.
exchange-fault-too-long = É longo demais: { $bytes } bytes, quando { $most } são lidos.
exchange-fault-markup = O elemento “{ $element }” não diz o que representa (linha { $line }, coluna { $column }).
exchange-fault-liquid = { $tag } não tem equivalente aqui (linha { $line }, coluna { $column }).
exchange-fault-unknown-variable = A campanha não tem a variável “{ $name }”.
exchange-fault-unknown-function = Não existe a função { $name }.
exchange-fault-unknown-reference = O idioma não tem “{ $id }”.
exchange-fault-missing-variable = Falta “{ $name }”, que está na origem.
exchange-fault-no-source = A origem não tem texto aqui.
exchange-fault-duplicate = O mesmo campo já está na linha { $line }.

## Na linha de comando

failure-not-imported = A importação não pôde ser gravada: { $detail }
    .why = Nada mudou. Conserte o arquivo indicado e importe de novo.
cli-imported = Aceitas: { $taken }. Deixadas: { $left }.
cli-would-import = Seriam aceitas: { $taken }. Seriam deixadas: { $left }. Nada foi gravado.
cli-absent-locale = A campanha não tem { $locale }; suas células ficam de fora. Adicione com --locale { $locale }
cli-more-complaints = Outras do mesmo tipo: { $count }.
cli-exported = Arquivos gravados em { $path }: { $count }.
cli-unexpressed = { $field } em { $locale } tem uma escolha ou função: o Braze a mostraria como está escrita aqui. Ela volta inteira.

### O que há de errado nos arquivos de uma campanha: o nome da regra, o fato, o que fazer.

finding-no-manifest =
    .name = Falta campaign.toml
    .what = campaign.toml não existe.
    .why = O Carillon deduz os idiomas pelos arquivos e não conhece nenhum ajuste. Salve a campanha para criar um novo campaign.toml ou coloque o antigo de volta.
finding-broken-toml =
    .name = Ajustes ilegíveis
    .what = Não é possível ler { $file }{ $line ->
        [0] {""}
       *[other] {" "}na linha { $line }
    }: { $detail }
    .why = Os ajustes dele não valem até que isso seja corrigido; nada se perde. Corrija a linha em um editor de texto.
finding-bad-setting =
    .name = Ajuste não reconhecido
    .what = { $key } = { $value } não significa nada em { $file }.
    .why = Esse ajuste é ignorado. Use { $expected }
finding-newer-format =
    .name = De uma versão mais recente
    .what = Esta campanha foi criada em uma versão mais recente do Carillon (formato { $found }; esta conhece o { $known }).
    .why = Ela abre somente para consulta, para que nada se perca. Atualize o Carillon para alterá-la.
finding-broken-fluent =
    .name = Textos ilegíveis
    .what = Não é possível ler { $file }{ $line ->
        [0] {""}
       *[other] {" "}na linha { $line }
    }: { $fault ->
        [no-words] esse nome não tem texto.
        [open-brace] há uma “{"{"}” sem fechar, ou o que vem depois não pode ficar entre chaves.
        [close-brace] há uma “{"}"}” que não fecha nada.
        [open-quote] há aspas sem fechar.
        [escape] o que vem depois de “\” não é uma sequência de escape.
        [default] uma seleção precisa de exatamente um ramo marcado com “*”.
        [selector] não é possível selecionar por isso; use uma variável.
        [arguments] os argumentos da função não estão corretos.
        [expression] o que está entre as chaves não significa nada.
        [too-deep] há chaves aninhadas demais.
       *[no-message] a linha não é uma mensagem (nome = texto) nem um comentário.
    }
    .why = Esse trecho é ignorado; todo o resto vale. Corrija a linha em um editor de texto.
finding-not-utf8 =
    .name = Não é UTF-8
    .what = { $file } não está em UTF-8.
    .why = Não pode ser lido. Abra-o em um editor de texto e salve como UTF-8.
finding-duplicate =
    .name = Duplicado
    .what = { $id } aparece duas vezes em { $file }.
    .why = Vale o primeiro. Remova o outro.
finding-no-locale-file =
    .name = Idioma sem arquivo
    .what = Não há nenhum texto em { $missing-locale }.
    .why = Aparecem os textos de outro idioma. Traduza ou remova o idioma.
finding-unlisted-locale =
    .name = Textos que ninguém lê
    .what = { $file } existe, mas { $unlisted-locale } não está em campaign.toml.
    .why = Esses textos não chegam a ninguém. Adicione { $unlisted-locale } a locales em campaign.toml ou remova o arquivo.
finding-second-locale-file =
    .name = Segundo arquivo de um idioma
    .what = { $file } é do mesmo idioma que { $read }.
    .why = Só { $read } é lido. Passe para ele o que precisar e remova o outro arquivo.
finding-bad-locale =
    .name = Não é um idioma
    .what = { $tag } não é um código de idioma.
    .why = Esse idioma é ignorado. Escreva um código como en-US, fr ou pt-BR.
finding-unknown-variable =
    .name = Variável desconhecida
    .what = A variável { $name } não está declarada.
    .why = Apareceria o nome dela em vez de um valor. Declare-a em campaign.toml ou corrija o nome.
finding-no-value =
    .name = Sem valor
    .what = A persona { $persona } não tem valor para { $variable }.
    .why = A prévia mostra o nome da variável. Dê um valor à persona ou um valor padrão à variável.
finding-unknown-reference =
    .name = Referência desconhecida
    .what = { $id } é usado em { $file }, mas não existe.
    .why = Apareceria o nome entre chaves. Escreva essa mensagem ou corrija o nome.
finding-cycle =
    .name = Mensagens em círculo
    .what = { $id } se refere a si mesmo por meio de outras mensagens.
    .why = Isso não tem fim e não gera texto. Remova uma das referências.
finding-unknown-function =
    .name = Função desconhecida
    .what = A função { $name } não existe aqui.
    .why = Apareceria o nome dela. O Carillon conhece NUMBER, DATETIME e DEFAULT; para o resto, envie uma variável com o texto pronto.
finding-missing =
    .name = Texto ausente
    .what = { $missing-field } não tem texto em { $missing-locale } nem nos idiomas alternativos.
    .why = O campo seria omitido. Escreva-o no idioma de origem.
finding-no-media =
    .name = Imagem ausente
    .what = A imagem { $path } não existe.
    .why = A prévia a omite e o ambiente de testes não consegue enviá-la. Coloque o arquivo de volta ou escolha outra imagem.

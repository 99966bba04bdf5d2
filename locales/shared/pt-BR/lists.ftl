### Envios a listas de dispositivos: o que há em uma linha, o que se pergunta, o que não deu certo. Para a linha de comando.

failure-not-a-list = { $path } não é uma lista de dispositivos.
    .why = A primeira linha precisa nomear as colunas, uma delas “token”. Uma lista só de tokens de dispositivo não precisa dela.
failure-list-sandbox = O sandbox deste programa tem poucos dispositivos para uma lista.
    .why = Inicie `carillon sandbox --crowd` e adicione um gateway com o endereço dele como outro servidor.
failure-list-nobody = Não dá para enviar a ninguém de { $path }.
    .why = Nada foi enviado. Cada linha deixada de fora está indicada acima.
failure-list-words-too-large = Em { $locale }, o push para { $platform } tem { $size } bytes, e são permitidos { $limit }.
    .why = Nada foi enviado. `carillon payload --size` mostra cada idioma.
failure-list-not-confirmed = Nada foi enviado: é preciso confirmar { $count ->
        [one] um push para 1 dispositivo
       *[other] os pushes para { $count } dispositivos
    }.
    .why = Digite o número em um terminal ou informe-o com --yes-to { $digits }.
failure-list-other-count = Nada foi enviado: a lista tem { $count ->
        [one] 1 dispositivo
       *[other] { $count } dispositivos
    }, não { $given }.
    .why = Confira a lista. Se estiver certa, informe --yes-to { $digits }.
failure-list-nothing-left = Todas as listas terminaram.
    .why = `carillon lists` mostra todas. Os indecisos são enviados de novo com --send-undecided.
failure-list-unknown-send = Não há envio { $number } a uma lista.
    .why = `carillon lists` mostra os que existem.
failure-list-which-send = Há vários envios não terminados.
    .why = Informe um deles: { $known }
failure-list-cancelled = O envio { $number } foi cancelado em definitivo.
    .why = Nada foi enviado. Comece outro envio.
failure-list-apps-sandbox = O envio { $number } vai para o ambiente de testes dentro do aplicativo, que nenhum outro programa alcança.
    .why = Nada foi enviado. Abra o aplicativo e escolha Retomar na tela Enviar.
failure-list-running = O envio { $number } está em andamento em outro Carillon.
    .why = Espere por ele ou pare-o lá. Senão, pessoas receberiam o push duas vezes.
failure-list-other-list = { $path } não é a lista com que o envio { $number } começou.
    .why = Nada foi enviado. Traga a lista de volta como era ou informe onde está com --list. Para outra lista, comece outro envio.
failure-list-other-words = A campanha em { $path } diz algo diferente de quando o envio { $number } começou.
    .why = Nada foi enviado, para que toda a lista receba as mesmas palavras. Traga a campanha de volta ou comece outro envio.
failure-list-gateway-gone = O gateway “{ $gateway }” do envio { $number } não existe mais.
    .why = Nada foi enviado. Comece outro envio com um gateway que exista.

line-problem-duplicate = O token está em uma linha anterior; o envio é feito uma vez.
line-problem-no-token = Não há token nesta linha.
line-problem-not-a-token = Não é um token de forma conhecida.
line-problem-other-provider = O token é de outro provedor.
line-problem-other-environment = O token é do outro ambiente da Apple.
line-problem-unsafe-address = O endereço da assinatura não é criptografado.
line-problem-bad-kind = O tipo é desconhecido ou não é o do token.
line-problem-bad-platform = A plataforma não é ios, android nem web.
line-problem-no-platform = Trata-se de uma pessoa: uma coluna “platform” precisa dizer qual dos dispositivos dela.
line-problem-bad-locale = O idioma não é uma etiqueta de idioma.
line-problem-not-text = A linha não é UTF-8.
line-problem-too-long = A linha é longa demais para um token.
line-problem-open-quote = Há aspas não fechadas.

line-state-left-out = deixado de fora
line-state-waiting = não enviado, ainda pendente
line-state-undecided = indeciso
line-state-accepted = aceito
line-state-refused = recusado
line-state-not-sent = não enviado

cli-list-more-lines = { $count ->
        [one] E mais 1 linha.
       *[other] E mais { $count } linhas.
    } `carillon lists export` tem todas.
cli-list-left-out = { $count ->
        [one] 1 linha fica de fora
       *[other] { $count } linhas ficam de fora
    }, { $duplicates ->
        [0] nenhuma por ser duplicada
        [one] 1 delas por ser duplicada
       *[other] { $duplicates } delas por serem duplicadas
    }.
cli-list-confirm = { $count ->
        [one] “{ $campaign }” vai para 1 dispositivo que pode ser de qualquer pessoa
       *[other] “{ $campaign }” vai para { $count } dispositivos que podem ser de qualquer pessoa
    }, por “{ $gateway }”{ $environment ->
        [production] , em produção
        [development] , em desenvolvimento
       *[none] {""}
    }. Não há como desfazer. Digite { $digits } para enviar:
cli-list-sending = Enviando, como envio { $number }. Ctrl-C para: o que está a caminho chega ao fim, o resto pode ser retomado.
cli-list-stopping = Parando. O que está a caminho é aguardado; pressione Ctrl-C de novo para deixá-lo indeciso.
cli-list-progress = { $accepted } aceitos, { $refused } recusados, { $undecided } indecisos
cli-list-gave-up = Parado, porque 20 pushes seguidos terminaram igual: { $what } { $why }
cli-list-left = { $count ->
        [one] Falta 1 dispositivo.
       *[other] Faltam { $count } dispositivos.
    } Continue com: carillon resume { $number }
cli-list-undecided = { $count ->
        [one] 1 push pode ter chegado ou não.
       *[other] { $count } pushes podem ter chegado ou não.
    } Envie de novo com: carillon resume { $number } --send-undecided
cli-list-not-again = { $count ->
        [one] 1 push estava a caminho na interrupção. Não é enviado
       *[other] { $count } pushes estavam a caminho na interrupção. Não são enviados
    } de novo.
cli-list-not-yet = ainda não enviado
cli-no-lists = Nada foi enviado a uma lista ainda.
cli-head-count = QUANTIDADE
cli-head-result = RESULTADO
cli-head-reason = MOTIVO
cli-head-number = ENVIO
cli-head-campaign = CAMPANHA
cli-head-left = FALTAM
cli-head-undecided = INDECISOS
cli-head-list = LISTA

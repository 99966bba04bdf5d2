### O que não pôde ser feito: o quê e onde, e o que fazer. Para a linha de comando; o app tem suas frases.

failure-not-a-campaign = Não há campanha em { $path }.
    .why = Uma campanha é uma pasta com um campaign.toml ou um arquivo .carillon. Crie uma com: carillon new --list
failure-read-only = Não é possível gravar em { $path }.
    .why = Nada foi alterado. Mude as permissões ou escolha outra pasta.
failure-not-readable = Sem permissão para ler { $path }.
    .why = Mude as permissões ou peça a quem é o proprietário.
failure-disk-full = O disco está cheio: não há espaço para { $path }.
    .why = O que já existia está intacto. Libere espaço e tente de novo.
failure-not-found = { $path } não existe.
    .why = Confira o nome e a pasta em que você está.
failure-not-a-folder = Não é possível criar { $path }: há um arquivo no lugar.
    .why = Nada foi substituído. Escolha outro nome ou uma pasta de verdade.
failure-into-campaign = { $path } é onde a campanha guarda as próprias imagens.
    .why = Nada foi gravado, para não substituir nenhuma. Escolha uma pasta fora da campanha.
failure-already-there = { $path } já existe.
    .why = Nada foi substituído. Escolha uma pasta que ainda não exista.
failure-too-large = { $path } é maior do que uma campanha pode ser.
    .why = Remova o que não faz parte dela. Os limites são 2.000 arquivos, 128 MB por arquivo e 512 MB no total.
failure-damaged = { $path } está danificado: { $detail }
    .why = Obtenha outra cópia na origem.
failure-disk = Não foi possível ler ou gravar { $path }: { $detail }
    .why = O sistema não informa mais nada.
failure-changed-on-disk = { $path } mudou durante a gravação.
    .why = Nada foi substituído. Confira e tente de novo.
failure-bug = Isto não deveria acontecer: { $detail }
    .why = É um erro do Carillon. Por favor, informe-nos.
failure-no-assets = As fontes e os modelos do Carillon não estão no lugar ({ $path }).
    .why = Reinstale o Carillon ou defina CARILLON_ASSETS como a pasta que contém fonts/fonts.toml.
failure-bad-font = A fonte { $path } não pode ser usada.
    .why = Reinstale o Carillon.
failure-unknown-starter = Não existe o modelo “{ $given }”.
    .why = Disponíveis: { $known }
failure-unknown-surface = Não existe o local de exibição “{ $given }”.
    .why = Disponíveis: { $known }
failure-unknown-locale = A campanha não tem o idioma “{ $given }”.
    .why = Ela tem: { $known }
failure-unknown-variant = A campanha não tem a variante “{ $given }”.
    .why = Ela tem: { $known }
failure-unknown-persona = A campanha não tem a persona “{ $given }”.
    .why = { $known ->
        [none] Ela não tem nenhuma. Adicione uma em campaign.toml.
       *[other] Ela tem: { $known }
    }
failure-no-surfaces = A campanha não indica nenhum local de exibição.
    .why = Indique um com --surface ou em campaign.toml. `carillon surfaces` mostra os que existem.
failure-not-its-platform = { $provider } não alcança { $platform }.
    .why = Use --provider { $known } ou não o indique.
failure-bad-output = Não dá para saber o que gravar em { $path }.
    .why = Indique uma pasta (terminada em /) para um PNG por célula, ou um nome terminado em .png para uma folha de contato.
failure-sheet-too-large = A folha de contato teria { $width } por { $height } pixels, e nenhum programa a abriria.
    .why = Escolha menos idiomas ou locais de exibição, ou um --scale menor; ou grave em uma pasta.
failure-no-sandbox = O ambiente de testes não consegue escutar na porta { $port }: { $detail }
    .why = Outro programa pode estar usando a porta. Escolha outra ou não indique --port para usar uma livre.
failure-no-notifications = Nada neste computador mostra notificações: o que chega só aparece aqui.
    .why = Ative as da área de trabalho, ou inicie um serviço como dunst ou mako. O que chegar a partir daí será mostrado.
failure-not-shown = Este computador não mostrou uma notificação: { $detail }
    .why = Ela chegou mesmo assim.

## O que a linha de comando diz ao lado dos resultados

cli-campaign-errors = Parte da campanha não pode ser lida; o restante é mostrado. `carillon check` dá mais detalhes.
cli-clean = Nada encontrado.
cli-summary = { $errors ->
        [0] Nenhum erro
        [one] { $errors } erro
       *[other] { $errors } erros
    }, { $warnings ->
        [0] nenhum aviso
        [one] { $warnings } aviso
       *[other] { $warnings } avisos
    }, { $notes ->
        [0] nenhuma observação
        [one] { $notes } observação
       *[other] { $notes } observações
    }.
cli-made = Criado: { $path }.
cli-wrote = { $count ->
        [one] { $count } imagem gravada em { $path }.
       *[other] { $count } imagens gravadas em { $path }.
    }
cli-sandbox-ready = O ambiente de testes escuta até você pressionar Ctrl-C. Ele aceita o mesmo que APNs, FCM e Web Push.
cli-fits = cabe
cli-cropped = recortada
cli-not-shown = não aparece
cli-unbounded = sem limite
cli-head-locale = IDIOMA
cli-head-surface = LOCAL DE EXIBIÇÃO
cli-head-field = CAMPO
cli-head-lines = LINHAS
cli-head-cut = CORTE NO BYTE
cli-head-hidden = OCULTO
cli-head-platform = PLATAFORMA
cli-head-variant = VARIANTE
cli-head-provider = PROVEDOR
cli-head-bytes = BYTES
cli-head-limit = LIMITE

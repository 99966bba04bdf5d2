### Gateways próprios: campos, chaves, teste da conexão, e o que impede um envio.

## Campos

gateway-field-environment = Ambiente
gateway-field-key-id = ID da chave
gateway-field-team-id = ID da equipe
gateway-field-project = Projeto
gateway-field-client-email = Conta de serviço
gateway-field-private-key-id = Chave da conta
gateway-field-token-uri = Servidor de tokens
gateway-field-fcm-message = Mensagem
gateway-field-fcm-android = Objeto do Android
gateway-field-contact = Contato
gateway-field-public-key = Chave pública
gateway-field-instance = Instância
gateway-field-send-as = Enviar como
gateway-field-campaign-id = Campanha de API
gateway-field-variation-ios = Variação da mensagem, iOS
gateway-field-variation-android = Variação da mensagem, Android
gateway-field-variation-web = Variação da mensagem, web
gateway-field-app-id = ID do app
gateway-field-rate = Máximo por segundo
gateway-field-preset = Preencher para
gateway-field-method = Método
gateway-field-url = Endereço
gateway-field-headers = Cabeçalhos
gateway-field-body = Corpo
gateway-field-id-at = ID na resposta
gateway-field-refused-at = Recusa na resposta
gateway-field-address = Outro servidor
gateway-hint-environment = “Desenvolvimento” para versões do Xcode, “Produção” para o TestFlight e a App Store. O token de um é recusado pelo outro.
gateway-hint-key-id = Dez caracteres, ao lado da chave na conta de desenvolvedor da Apple.
gateway-hint-team-id = Dez caracteres, em Associação na conta de desenvolvedor da Apple.
gateway-hint-contact = A quem um serviço de push pode escrever: mailto:voce@example.com, ou uma página https.
gateway-hint-rate = Máximo de pushes por segundo. Deixe vazio para enviar tão rápido quanto o provedor aceitar.
gateway-hint-address = Só para um servidor de teste. Deixe vazio para enviar ao provedor.
gateway-hint-from-key = Lido do arquivo de chave.
gateway-hint-fcm-message = Uma notificação é mostrada pelo sistema. Uma mensagem de dados é mostrada pelo app, que acha título, texto e imagem em seus dados.
gateway-hint-fcm-android = androidV2 é de outubro de 2026. Escolha só se o SDK do Firebase do app o conhece.
gateway-hint-public-key = Lida da chave. Os sites assinam com ela.
gateway-hint-instance = Os servidores da sua empresa. O endereço do seu painel da Braze diz: dashboard-01.braze.eu é EU-01.
gateway-hint-send-as = Uma mensagem diz as palavras do Carillon. Uma campanha da Braze diz as dela e pode usar as do Carillon como propriedades de acionamento: title, body, link, image.
gateway-hint-campaign-id = Só se a Braze deve contar as notificações: o ID de uma campanha de API, na página dela no painel.
gateway-hint-variation = Ao lado da mensagem nessa campanha. Necessário quando há uma campanha.
gateway-hint-app-id = Um UUID, ao lado da chave no painel do OneSignal, em Settings, Keys & IDs.
gateway-hint-preset = Preenche os campos abaixo para um servidor conhecido. Mude-os como quiser.
gateway-hint-method = O que a documentação do servidor indica.
gateway-hint-url = Para onde vai a solicitação. Depois do nome do servidor pode ter marcadores: /to/{ "{{" }target{ "}}" }.
gateway-hint-headers = Uma linha cada, como Nome: valor. { "{{" }key{ "}}" } é a chave, que só pode estar aqui. Um cabeçalho sem valor é omitido.
gateway-hint-body = JSON com marcadores em seus textos: { "{{" }title{ "}}" }, { "{{" }target{ "}}" }. O que não tem valor é omitido. Todos estão em docs/webhook.md.
gateway-hint-id-at = Só se os resultados devem mostrá-lo: um ponteiro JSON, como /data/id.
gateway-hint-refused-at = Só se o servidor responde a uma recusa com um sucesso: um ponteiro JSON para as palavras dele.
gateway-choice-development = Desenvolvimento
gateway-choice-production = Produção
gateway-choice-message = Mensagem
gateway-choice-trigger = Campanha acionada
gateway-choice-notification = Notificação
gateway-choice-data = Mensagem de dados
gateway-choice-android = android
gateway-choice-android-v2 = androidV2
gateway-preset-in-house = Um serviço próprio
gateway-key-apple-key = Arquivo de chave (.p8)
gateway-key-service-account = Arquivo da conta de serviço (.json)
gateway-key-vapid = Chave VAPID (.pem)
gateway-key-braze-key = Chave de API REST
gateway-key-one-signal-key = Chave de API do app
gateway-key-webhook-key = Chave, se o servidor quiser uma
field-wrong-missing = O campo está vazio.
field-wrong-apple-id = Devem ser dez caracteres, de A a Z e de 0 a 9.
field-wrong-contact = Deve ser mailto: com um endereço, ou uma página https.
field-wrong-address = Deve começar com https://, ou estar neste computador.
field-wrong-identifier = Só pode ter letras, algarismos, hifens e sublinhados.
field-wrong-rate = Deve ser um número inteiro de 1 a 10000.
field-wrong-choice = Não é nenhuma das opções.
field-wrong-pointer = Deve começar com uma barra, como /data/id.
field-wrong-json = Isto não é JSON. Falta ou sobra uma vírgula, uma aspa ou um colchete.
field-wrong-not-closed = Um marcador não termina. Feche-o com { "}}" }, ou escreva { "{{" }{ "{{" } para as próprias chaves.
field-wrong-unknown-name = Nada se chama “{ $named }”. docs/webhook.md lista os nomes que há.
field-wrong-unknown-filter = Não há “{ $named }” depois de uma barra. Há json e url.
field-wrong-list-in-text = “{ $named }” é uma lista. Escreva-a sozinha em seu texto, com |json depois dela, ou repita uma parte com “$each”.
field-wrong-outside-each = “{ $named }” só existe dentro de “$each”.
field-wrong-key-outside-headers = A chave só pode estar em cabeçalhos: corpos e endereços são guardados e mostrados.
field-wrong-unknown-directive = Não há “{ $named }”. Há $each, $if e $platform; um nome que começa com $ se escreve com $$.
field-wrong-bad-directive = { $named ->
        [each] “$each” leva "buttons", uma parte em "$do", e um número em "$most" se deve acabar ali.
        [if] “$if” leva um nome, e partes em "$then", "$else" ou ambos.
       *[platform] “$platform” leva partes em "ios", "android", "web" e "else", e fica só.
    }
field-wrong-header = Isto não é um cabeçalho. Escreva Nome: valor.
field-wrong-own-header = “{ $named }” é escrito pelo próprio Carillon. Tire a linha.
field-wrong-placeholder-in-host = O nome do servidor deve estar escrito. Marcadores podem vir depois.
field-wrong-at = Linha { $line }, caractere { $column }: { $what }

## Arquivos de chave

key-problem-empty = O arquivo está vazio.
    .why = Baixe-o de novo.
key-problem-too-large = O arquivo é grande demais para uma chave.
    .why = Uma chave tem poucos kilobytes. Escolha o arquivo que o provedor lhe deu.
key-problem-not-a-key = Não há chave neste arquivo.
    .why = { $wants }
key-problem-damaged = A chave está danificada.
    .why = Uma parte se perdeu, talvez em uma mensagem ou em um editor. Use o arquivo que foi baixado.
key-problem-certificate = Isto é um certificado.
    .why = O Carillon assina com uma chave, que nunca expira e serve para todos os seus apps. Crie uma chave .p8 na conta de desenvolvedor da Apple, em Keys.
key-problem-public-key = Esta é a metade pública de uma chave.
    .why = Para assinar é preciso a privada. Ela está no arquivo que diz PRIVATE KEY.
key-problem-encrypted = A chave está protegida por uma frase secreta.
    .why = Remova-a com: openssl pkcs8 -in ARQUIVO -out CHAVE. O Carillon já guarda a chave criptografada.
key-problem-rsa = Esta é uma chave RSA.
    .why = Os serviços de push querem uma da curva P-256. { $wants }
key-problem-other-curve = Esta chave é da curva { $named }.
    .why = Os serviços de push querem P-256. { $wants }
key-problem-other-algorithm = Esta é uma chave { $named }.
    .why = Os serviços de push querem uma da curva P-256. { $wants }
key-problem-not-an-api-key = Isto não é uma chave de API.
    .why = Uma chave é uma linha sem espaços. { $wants }
key-problem-not-one-line = Isto não é uma linha só.
    .why = Um token ou uma senha é uma linha. Copie de novo.
key-problem-not-json = Este não é o arquivo de uma conta de serviço.
    .why = { $wants }
key-problem-google-services = Este é o google-services.json do app, que não tem chave.
    .why = { $wants }
key-problem-other-google-type = Este arquivo do Google é do tipo { $named }, não uma conta de serviço.
    .why = { $wants }
key-problem-missing-member = Falta “{ $named }” no arquivo da conta de serviço.
    .why = Baixe-o de novo e não o altere.
key-problem-bad-private-key = A chave privada da conta de serviço não pode ser lida.
    .why = Baixe o arquivo de novo e não o altere.
key-problem-unsafe-token-uri = Esta conta de serviço buscaria tokens em { $named }, onde outros poderiam lê-los.
    .why = Os arquivos do Google indicam https://oauth2.googleapis.com/token. Baixe-o de novo do Google.
key-wanted-apple-key = Escolha o arquivo AuthKey_….p8 da conta de desenvolvedor da Apple, em Keys.
key-wanted-service-account = Crie-o no console do Firebase: Configurações do projeto, Contas de serviço, Gerar nova chave privada.
key-wanted-vapid = Escolha um arquivo PEM com uma chave P-256, ou deixe o Carillon criar uma.
key-wanted-braze-key = Crie-a com a permissão messages.send no painel da Braze, em Configurações, Chaves de API.
key-wanted-one-signal-key = Copie a chave de API do app do painel do OneSignal, em Settings, Keys & IDs.
key-wanted-webhook-key = Cole o token ou a senha que o servidor quer. Vai nos cabeçalhos que citam { "{{" }key{ "}}" }, e em nenhum outro lugar. Deixe vazio se ele não quiser nenhuma.

## Teste da conexão

tested-key-taken = { $provider } aceitou a chave.
    .why = Respondeu “{ $answer }” após { $took } ms. Nada foi entregue: o teste não indica nenhum dispositivo.
tested-refused = { $what }
    .why = { $why }
tested-no-answer = Sem resposta de { $provider }: { $detail }.
    .why = Até onde se sabe, não é culpa da chave. Verifique a rede, o proxy e o endereço do servidor.
tested-key-signs = A chave assina.
    .why = Cada navegador tem seu próprio serviço de push: não há a quem perguntar antes de adicionar um dispositivo. Envie-lhe um push de teste.
tested-answers = O servidor responde (HTTP { $status }, { $took } ms).
    .why = Nada foi enviado. Se ele aceita um push, o primeiro mostrará.
looked-at = { $provider } aceitaria.
    .why = Nada foi entregue: só foi perguntado.

## O que não combina

mismatch-other-provider = Este token não é de { $provider }.
mismatch-other-environment = Este token é do outro ambiente da Apple.
obstacle-no-gateway = Nenhum gateway alcança este dispositivo.
detail-other-provider = o token do dispositivo é de outro provedor
detail-other-environment = o token do dispositivo é do outro ambiente da Apple, onde seria recusado
detail-bad-subscription = a assinatura não pode ser lida
detail-unsafe-endpoint = o endereço da assinatura não é https
detail-bad-signature = a assinatura da chave não confere
detail-bad-template = o modelo da solicitação não pode ser lido
detail-empty-body = o modelo não deixa nada desta mensagem para esta plataforma
detail-web-page = uma página da web respondeu, talvez um login na frente do servidor
detail-invalid_aliases = o OneSignal diz que um dispositivo desta pessoa não está mais inscrito

## Recusas do servidor de tokens do Google

reason-fcm-invalid_grant = O Google não aceita a assinatura da conta de serviço.
    .do = A chave pode ter sido revogada, ou o relógio deste computador pode estar errado em mais de cinco minutos. Crie uma nova chave no console do Firebase.
reason-fcm-invalid_client = O Google não conhece esta conta de serviço.
    .do = Ela pode ter sido excluída. Crie uma nova chave no console do Firebase.
reason-fcm-invalid_request = O servidor de tokens do Google não entendeu o pedido.
reason-fcm-invalid_scope = A conta de serviço não pode pedir o direito de enviar.
    .do = Dê a ela o papel Administrador da API Firebase Cloud Messaging no console do Google Cloud.
reason-fcm-unauthorized_client = A conta de serviço não pode obter tokens desta forma.
    .do = Dê a ela o papel Administrador da API Firebase Cloud Messaging no console do Google Cloud.
reason-fcm-unsupported_grant_type = O servidor de tokens do Google não conhece este tipo de pedido.

## O que a linha de comando não pôde fazer

failure-unknown-gateway = Não há gateway “{ $given }”.
    .why = { $known ->
        [none] Nenhum está configurado. Adicione um com: carillon gateways add
       *[other] Há: { $known }
    }
failure-unknown-device = Este gateway não tem o dispositivo “{ $given }”.
    .why = { $known ->
        [none] Não tem nenhum. Adicione um com: carillon devices add
       *[other] Tem: { $known }
    }
failure-name-taken = Já existe um gateway ou dispositivo “{ $given }”.
    .why = Escolha outro nome, ou remova antes o que existe.
failure-unknown-field = Este gateway não tem o campo “{ $given }”.
    .why = Tem: { $known }
failure-bad-field = { $field }: { $wrong }
    .why = Informe com --set { $id }=VALOR.
failure-bad-key = { $what }
    .why = { $why }
failure-key-wanted = Falta uma chave.
    .why = { $wants } Informe o arquivo com --key ARQUIVO.
failure-key-needed = { $given } não envia nada sem sua chave.
    .why = Nada foi esquecido. Para esquecer os dois: carillon gateways remove "{ $given }"
failure-keys-locked = As chaves estão bloqueadas: este computador não tem chaveiro e elas estão em um arquivo com frase secreta.
    .why = Defina CARILLON_PASSPHRASE, ou execute em um terminal, onde ela é pedida.
failure-unsubscribed = { $given } está descadastrado: nada é enviado.
    .why = Deixe-o de fora. Se a pessoa quiser notificações de novo: carillon devices mark "{ $given }" subscribed
failure-not-quiet = { $given } não é um iPhone nem um iPad: só o iOS entrega em silêncio.
    .why = Escolha subscribed, opted-in ou unsubscribed.
failure-wrong-passphrase = A frase secreta está errada.
    .why = Nada foi enviado ou alterado. Se ela se perdeu, apague keys.age na pasta do Carillon e adicione as chaves de novo.
failure-keyring = O chaveiro do sistema recusou: { $detail }
    .why = Desbloqueie-o, ou defina CARILLON_KEYRING=off para guardar as chaves em um arquivo com frase secreta.
failure-gateway-without-key = O gateway “{ $given }” não tem chave neste computador.
    .why = Remova-o e adicione-o de novo com seu arquivo de chave.
failure-bad-target = O Carillon não reconhece este token de dispositivo.
    .why = Forneça um token do APNs, um ID ou token do Firebase, uma assinatura de push em JSON, ou aquilo por que a Braze ou o OneSignal conhece a pessoa, na entrada padrão.
failure-platform-wanted = Este destino é uma pessoa, não um dispositivo.
    .why = Diga qual dispositivo é: --platform ios, android ou web.
failure-cannot-look = “{ $given }” não pode ser consultado sem enviar.
    .why = Só o Firebase pode. Veja o que sairia com --dry-run, ou envie ao ambiente de testes.
failure-not-yours = Não só dispositivos seus: { $devices }.
    .why = Se um push de teste for esperado, envie de novo com --to-others.
failure-does-not-fit = { $what }
    .why = Escolha o gateway que alcança este dispositivo.
failure-no-home = A pasta do Carillon não é conhecida.
    .why = Defina HOME, ou CARILLON_HOME com a pasta de gateways e dispositivos.

## O que ela diz ao lado dos resultados

cli-passphrase = Frase secreta das chaves:
cli-passphrase-new = Este computador não tem chaveiro. As chaves ficam em um arquivo criptografado com uma frase secreta. Escolha uma:
cli-gateway-added = { $name } foi adicionado. Sua chave está { $place ->
        [keyring] no chaveiro do sistema
       *[file] no arquivo keys.age, criptografado com sua frase secreta
    }.
cli-gateway-removed = { $name } foi removido com sua chave.
cli-gateway-key-forgotten = { $name } fica, sem chave.
cli-gateway-added-without-key = { $name } foi adicionado. Envia sem chave.
cli-device-added = { $name } foi adicionado.
cli-device-marked = { $name } agora é { $state }.
cli-device-removed = { $name } foi removido.
cli-no-gateways = Nenhum gateway está configurado. `carillon send --gateway sandbox` não precisa de nenhum.
cli-no-devices = Nenhum dispositivo foi adicionado. O ambiente de testes tem os seus.
cli-no-receipts = Nenhum resultado encontrado.
cli-more-receipts = Os { $shown } mais recentes de { $all }. --limit mostra mais.

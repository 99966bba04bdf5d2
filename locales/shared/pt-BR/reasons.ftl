### Como um envio terminou. Um gateway aceita ou recusa; ninguém pode garantir que um dispositivo mostre.
### $provider é o nome dele; `.do` diz o que fazer quando o remédio geral não basta.

outcome-accepted = { $provider } aceitou o push.
    .why = { $id ->
        [none] A notificação está a caminho. O gateway não diz se o dispositivo a mostra.
       *[other] A notificação está a caminho com o identificador { $id-text }. O gateway não diz se o dispositivo a mostra.
    }
outcome-undecided = Não se sabe se { $provider } recebeu a solicitação.
    .why = Ela já tinha saído e não veio uma resposta clara ({ $detail }). Olhe primeiro o dispositivo: se você enviar de novo, a notificação pode aparecer duas vezes.
outcome-not-sent = Não foi enviado.
    .why = A solicitação não chegou a sair ({ $detail }). { $next ->
        [other-device] Envie a um dispositivo do ambiente de testes.
       *[send-again] Você pode enviar de novo sem risco.
    }
reason-unknown = { $provider } recusou{ $reason ->
        [none] {""}
       *[other] : { $reason-text }
    } (HTTP { $status }).
    .do = O Carillon não tem explicação para esta resposta. Procure na documentação do provedor.
retry-after = Espera pedida ({ $provider }): { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.

## O que aconteceu, quando nenhum provedor disse

detail-interrupted = o Carillon foi fechado ou interrompido
detail-stopped = o envio foi interrompido
detail-never-left = o Carillon foi fechado ou interrompido antes de a solicitação sair
detail-no-gateway = o Carillon ainda não tem uma conta que alcance este dispositivo

## Remédios

remedy-fix-message = Altere a mensagem e envie de novo.
remedy-remove-target = Este destino não existe mais. Remova o dispositivo ou cole o token atual do app.
remedy-check-environment = Verifique se o token é de uma versão de desenvolvimento ou de produção e escolha esse ambiente para o dispositivo.
remedy-fix-credentials = Corrija as chaves ou as permissões do gateway e envie de novo.
remedy-retry-later = Aguarde um pouco e envie de novo.
remedy-report = Sua mensagem está correta: é um erro do Carillon. Por favor, informe-nos.

## APNs

reason-apns-BadCollapseId = O ID de agrupamento passa de 64 bytes.
    .do = Escolha um ID de agrupamento mais curto nas opções do iOS.
reason-apns-BadDeviceToken = A Apple não conhece este token de dispositivo aqui.
    .do = Verifique se ele foi copiado inteiro e se o token de uma versão de desenvolvimento vai para o ambiente de desenvolvimento.
reason-apns-BadExpirationDate = A data de expiração não faz sentido.
    .do = Escolha outra validade nas opções do iOS.
reason-apns-BadMessageId = O identificador que o Carillon deu ao push está malformado.
reason-apns-BadPriority = A prioridade que o Carillon deu ao push não é permitida.
reason-apns-BadTopic = A Apple não conhece este ID de pacote.
    .do = Corrija o ID de pacote do app.
reason-apns-DeviceTokenNotForTopic = O token pertence a outro app.
    .do = Compare o ID de pacote com o do app que gerou o token.
reason-apns-DuplicateHeaders = O Carillon enviou um cabeçalho duas vezes.
reason-apns-IdleTimeout = A Apple fechou a conexão, que ficou inativa por muito tempo.
reason-apns-InvalidPushType = O tipo de push que o Carillon informou não é permitido.
reason-apns-MissingDeviceToken = A solicitação não traz um token de dispositivo.
    .do = O token do dispositivo está vazio. Cole o token atual do app.
reason-apns-MissingTopic = A solicitação não indica um app.
    .do = Informe o ID de pacote do app.
reason-apns-PayloadEmpty = Não há nada para mostrar.
    .do = Escreva um título ou um texto.
reason-apns-TopicDisallowed = A chave não pode enviar para este app.
    .do = Confira o ID de pacote e se a equipe e os tópicos da chave incluem este app.
reason-apns-BadCertificate = O certificado não é aceito.
reason-apns-BadCertificateEnvironment = O certificado é do outro ambiente.
    .do = Use um certificado do ambiente do dispositivo.
reason-apns-BadEnvironmentKeyIdInToken = A chave é do outro ambiente.
    .do = Use uma chave permitida no ambiente do dispositivo.
reason-apns-ExpiredProviderToken = O token de autenticação tem mais de uma hora.
    .do = Confira o relógio deste computador e envie de novo.
reason-apns-Forbidden = A Apple não permite isso.
reason-apns-InvalidProviderToken = O token de autenticação não é válido.
    .do = Confira o arquivo da chave, o ID da chave e o ID da equipe.
reason-apns-MissingProviderToken = A solicitação não estava autenticada.
    .do = Adicione uma chave ao gateway.
reason-apns-UnrelatedKeyIdInToken = A chave mudou com a conexão aberta.
    .do = Envie de novo: uma nova conexão será aberta.
reason-apns-BadPath = O Carillon pediu um endereço que não existe.
reason-apns-MethodNotAllowed = O Carillon usou um método que a Apple não aceita.
reason-apns-ExpiredToken = O token do dispositivo expirou.
reason-apns-Unregistered = O dispositivo não recebe mais notificações deste app: ele foi removido ou tem um novo token.
reason-apns-PayloadTooLarge = O payload passa de 4.096 bytes.
    .do = Encurte os textos ou os links; o painel Payload mostra em que os bytes são gastos.
reason-apns-TooManyProviderTokenUpdates = O token de autenticação foi renovado vezes demais.
    .do = Aguarde 20 minutos e envie de novo.
reason-apns-TooManyRequests = Este dispositivo recebeu notificações demais em pouco tempo.
reason-apns-InternalServerError = O serviço da Apple teve uma falha.
    .do = Aguarde 15 minutos e envie de novo.
reason-apns-ServiceUnavailable = O serviço da Apple não está disponível.
    .do = Aguarde 15 minutos e envie de novo.
reason-apns-Shutdown = O serviço da Apple está reiniciando.

## FCM

reason-fcm-INVALID_ARGUMENT = O Google não aceita uma parte da solicitação: a mensagem ou o token.
    .do = Verifique se o token foi copiado inteiro; se outro dispositivo receber esta mensagem, o problema é o token.
reason-fcm-THIRD_PARTY_AUTH_ERROR = Falta ao projeto do Firebase uma chave válida do APNs ou de web push.
    .do = Adicione a chave no console do Firebase.
reason-fcm-UNAUTHENTICATED = A solicitação não estava autenticada.
    .do = Confira a conta de serviço e o relógio deste computador.
reason-fcm-PERMISSION_DENIED = A conta de serviço não pode enviar neste projeto.
    .do = Ative a API Cloud Messaging e dê à conta permissão de envio.
reason-fcm-SENDER_ID_MISMATCH = O token pertence a outro projeto do Firebase.
    .do = Cole um token de um app compilado com este projeto.
reason-fcm-UNREGISTERED = O app foi removido do dispositivo ou o token foi renovado.
reason-fcm-QUOTA_EXCEEDED = Mensagens demais para este dispositivo, tópico ou projeto.
    .do = Aguarde um minuto e envie de novo.
reason-fcm-INTERNAL = O serviço do Google teve uma falha.
reason-fcm-UNSPECIFIED_ERROR = O Google não deu um motivo.
reason-fcm-UNAVAILABLE = O serviço do Google está sobrecarregado ou indisponível.

## Web Push: o serviço da Apple

reason-web-push-BadTtl = A validade não é permitida.
    .do = Escolha outra validade nas opções da web.
reason-web-push-BadUrgency = A urgência que o Carillon informou não é permitida.
reason-web-push-BadWebPushRequest = A solicitação está malformada.
reason-web-push-BadWebPushTopic = O tópico não é permitido.
    .do = Use no máximo 32 letras, números, hifens ou sublinhados, em quantidade divisível por quatro.
reason-web-push-BadJwtToken = O token de autenticação não é válido.
    .do = Confira o endereço de contato das chaves VAPID e o relógio deste computador.
reason-web-push-BadVapidPublicKey = A chave pública VAPID está malformada.
reason-web-push-VapidPkHashMismatch = A inscrição foi feita com outra chave VAPID.
    .do = Use a chave com que o site faz a inscrição ou inscreva-se de novo.

## Web Push: o serviço da Mozilla

reason-web-push-errno-101 = Falta um cabeçalho de criptografia ou ele está errado.
reason-web-push-errno-102 = O endereço da inscrição está danificado.
    .do = Copie a inscrição inteira de novo.
reason-web-push-errno-103 = A inscrição terminou.
reason-web-push-errno-104 = O payload é grande demais.
    .do = Encurte os textos ou os links; o painel Payload mostra em que os bytes são gastos.
reason-web-push-errno-105 = O endereço da inscrição não existe mais.
reason-web-push-errno-106 = O navegador inscrito não existe mais.
reason-web-push-errno-109 = A autenticação VAPID não vale para esta inscrição.
    .do = Use a chave com que o site faz a inscrição e confira o relógio deste computador.
reason-web-push-errno-110 = O cabeçalho da chave de criptografia está errado.
reason-web-push-errno-111 = O cabeçalho de criptografia está errado.
reason-web-push-errno-112 = A validade está ausente ou não é permitida.
    .do = Escolha outra validade nas opções da web.
reason-web-push-errno-113 = O tópico não é permitido.
    .do = Use no máximo 32 letras, números, hifens ou sublinhados.

## Web Push: só um código de status

reason-web-push-status-400 = A solicitação está malformada.
reason-web-push-status-401 = A solicitação não estava autenticada.
    .do = Confira as chaves VAPID do gateway.
reason-web-push-status-403 = A autenticação não corresponde à inscrição.
    .do = Use a chave com que o site faz a inscrição ou inscreva-se de novo.
reason-web-push-status-404 = A inscrição não existe mais.
reason-web-push-status-410 = A inscrição terminou: a pessoa a cancelou ou o navegador a renovou.
reason-web-push-status-413 = O payload é grande demais.
    .do = Encurte os textos ou os links; o painel Payload mostra em que os bytes são gastos.
reason-web-push-status-429 = Notificações demais em pouco tempo.
reason-web-push-status-500 = O serviço de push teve uma falha.
reason-web-push-status-503 = O serviço de push não está disponível.

## Braze

reason-braze-Bad-Request = A Braze não conseguiu ler a solicitação.
reason-braze-No-Recipients = A Braze não encontra ninguém a quem enviar.
    .do = Confira o ID externo ou o alias do dispositivo, e se a pessoa permitiu notificações no seu app.
reason-braze-Invalid-Campaign-ID = A Braze não tem uma campanha de API com este ID.
    .do = Copie o ID de uma campanha de API do painel da Braze nas configurações do gateway, ou deixe-o vazio.
reason-braze-Message-Variant-Unspecified = Há uma campanha indicada, mas não a mensagem dela para esta plataforma.
    .do = Informe a variação da mensagem da plataforma nas configurações do gateway, ou deixe a campanha de API vazia.
reason-braze-Invalid-Message-Variant = A campanha de API não tem mensagem com esta variação.
    .do = Copie a variação da mensagem da mesma campanha nas configurações do gateway.
reason-braze-Mismatched-Message-Type = A variação da mensagem é de outra plataforma.
    .do = Compare as variações nas configurações do gateway com as da campanha.
reason-braze-Invalid-Extra-Push-Payload = A Braze não aceita as chaves que o Carillon acrescenta à mensagem.
reason-braze-The-max-number-of-external_ids-and-aliases-per-request-was-exceeded = A solicitação cita mais pessoas do que a Braze aceita de uma vez.
reason-braze-The-max-number-of-ids-per-request-was-exceeded = A solicitação cita mais IDs do que a Braze aceita de uma vez.
reason-braze-No-message-to-send = Não há nada para mostrar.
    .do = Escreva um título ou um texto.
reason-braze-Apple-Push-Length-Exceeded = Os textos e os botões passam dos 1.912 bytes que a Braze aceita para iOS.
    .do = Encurte os textos ou os links dos botões.
reason-braze-Android-Push-Length-Exceeded = A mensagem passa dos 4.000 bytes que a Braze aceita para Android.
    .do = Encurte os textos ou os links.
reason-braze-status-401 = A Braze não conhece esta chave de API.
    .do = Confira se foi copiada inteira e se a instância é a do seu painel.
reason-braze-status-403 = A chave de API não pode enviar mensagens.
    .do = Dê a ela a permissão messages.send no painel da Braze, ou pergunte se o seu plano inclui a API.
reason-braze-status-404 = A Braze não tem nada neste endereço.
    .do = Confira a instância nas configurações do gateway.
reason-braze-status-429 = Solicitações demais à Braze em pouco tempo.
reason-braze-status-500 = O serviço da Braze teve uma falha.
    .do = Olhe primeiro o dispositivo: se você enviar de novo, a notificação pode aparecer duas vezes.
reason-braze-status-502 = A solicitação não chegou aos servidores da Braze.
reason-braze-status-503 = O serviço da Braze está sobrecarregado ou indisponível.
reason-braze-status-504 = Os servidores da Braze demoraram demais.
    .do = Olhe primeiro o dispositivo: se você enviar de novo, a notificação pode aparecer duas vezes.

## OneSignal

reason-one-signal-All-included-players-are-not-subscribed = O OneSignal não encontra ninguém que possa receber nesta plataforma.
    .do = Confira o ID da inscrição ou externo e a plataforma do dispositivo, e se as notificações são permitidas lá.
reason-one-signal-invalid_player_ids = Esta inscrição terminou.
reason-one-signal-Incorrect-subscription_id-format-in-include_subscription_ids-not-a-valid-UUID = O ID da inscrição está malformado.
    .do = Copie-o de novo: é um UUID.
reason-one-signal-Message-Notifications-must-have-English-language-content = Não há nada para mostrar.
    .do = Escreva um texto.
reason-one-signal-Platforms-You-may-only-send-to-one-delivery-channel-at-a-time-Make-sure-you-are-only-including-one-of-push-platforms-Email-or-SMS = Esta inscrição é de e-mail ou SMS, não de notificações.
    .do = Use o ID de uma inscrição de push dessa pessoa.
reason-one-signal-You-must-include-which-players-segments-or-tags-you-wish-to-send-this-notification-to = O Carillon não indicou ninguém a quem enviar.
reason-one-signal-status-401 = A solicitação não estava autenticada.
    .do = Cole de novo a chave de API do app nas configurações do gateway.
reason-one-signal-status-403 = O OneSignal não conhece esta chave de API, ou ela é de outro app.
    .do = Compare a chave e o ID do app com os do painel do OneSignal, em Settings, Keys & IDs.
reason-one-signal-status-404 = O OneSignal não tem nada neste endereço.
    .do = Deixe “Outro servidor” vazio nas configurações do gateway.
reason-one-signal-status-429 = Solicitações demais ao OneSignal em pouco tempo.
reason-one-signal-status-500 = O serviço do OneSignal teve uma falha.
reason-one-signal-status-502 = A solicitação não chegou aos servidores do OneSignal.
reason-one-signal-status-503 = O serviço do OneSignal está sobrecarregado ou indisponível.
reason-one-signal-status-504 = Os servidores do OneSignal demoraram demais.

## Webhooks

reason-webhook-redirect = O servidor remete a solicitação a outro endereço.
    .do = Coloque esse endereço nas configurações do gateway. O Carillon não segue ninguém a outro lugar, porque a chave iria com a solicitação.
reason-webhook-status-400 = O servidor não aceita esta solicitação.
    .do = Compare o modelo do corpo com a documentação do servidor.
reason-webhook-status-401 = O servidor quer uma chave, ou outra.
    .do = Cole a chave dele nas configurações do gateway e cite-a em um cabeçalho.
reason-webhook-status-403 = A chave não pode enviar aqui.
    .do = Dê a ela essa permissão no servidor, ou use outra.
reason-webhook-status-404 = O servidor não tem nada neste endereço, ou não conhece o destino.
    .do = Compare o endereço das configurações do gateway e o destino do dispositivo com os do servidor.
reason-webhook-status-405 = O servidor não aceita este método neste endereço.
    .do = Escolha o outro método, ou compare o endereço com a documentação do servidor.
reason-webhook-status-410 = O servidor não conhece mais este destino.
reason-webhook-status-413 = A solicitação é grande demais para o servidor.
reason-webhook-status-415 = O servidor não aceita este tipo de conteúdo.
    .do = Compare o cabeçalho Content-Type das configurações do gateway com a documentação do servidor.
reason-webhook-status-422 = O servidor entende a solicitação, mas um valor está errado.
    .do = Compare o modelo do corpo com a documentação do servidor.
reason-webhook-status-429 = Solicitações demais ao servidor em pouco tempo.
reason-webhook-status-500 = O servidor teve uma falha.
    .do = Olhe primeiro o dispositivo: outro envio poderia aparecer duas vezes.
reason-webhook-status-502 = Um proxy na frente do servidor não recebeu resposta dele.
    .do = Olhe primeiro o dispositivo: outro envio poderia aparecer duas vezes.
reason-webhook-status-503 = O servidor está sobrecarregado ou indisponível.
reason-webhook-status-504 = O servidor demorou demais.
    .do = Olhe primeiro o dispositivo: outro envio poderia aparecer duas vezes.

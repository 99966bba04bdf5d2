### Como um envio terminou. Um gateway aceita ou recusa; ninguém pode garantir que um dispositivo mostre.
### $provider é o nome dele; `.do` diz o que fazer quando o remédio geral não basta.

outcome-accepted = { $provider } aceitou o push.
    .why = { $id ->
        [none] A notificação está a caminho. O gateway não diz se o dispositivo a mostra.
       *[other] A notificação está a caminho com o identificador { $id-text }. O gateway não diz se o dispositivo a mostra.
    }
outcome-undecided = Não se sabe se { $provider } recebeu a solicitação.
    .why = Ela já tinha saído quando a conexão caiu ({ $detail }). Olhe primeiro o dispositivo: se você enviar de novo, a notificação pode aparecer duas vezes.
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

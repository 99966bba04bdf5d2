# Configurar gateways e dispositivos, na tela de envio.

gateway-add = Adicionar um gateway
gateway-change = Configurações de { $name }
gateway-what-apns-development = Apple, desenvolvimento
gateway-what-apns-production = Apple, produção
gateway-what-fcm = Firebase
gateway-what-web-push = Navegadores
gateway-what-braze = Braze
gateway-what-one-signal = OneSignal
gateway-what-webhook = Webhook
gateway-form-new = Adicionar um gateway
gateway-form-change = Configurações do gateway
gateway-provider = Provedor
gateway-provider-apns = Apple (APNs)
gateway-provider-fcm = Firebase (FCM)
gateway-provider-web-push = Navegadores (Web Push)
gateway-provider-braze = Braze
gateway-provider-one-signal = OneSignal
gateway-provider-webhook = Qualquer servidor (webhook)
gateway-name = Nome
gateway-name-missing = Dê um nome para reconhecê-lo ao enviar.
gateway-choose = Escolher…
gateway-key-there = A chave está guardada. Solte outro arquivo para substituí-la.
gateway-key-there-text = A chave está guardada. Cole outra para substituí-la.
gateway-key-made = Solte um arquivo PEM, ou deixe vazio: o Carillon cria uma chave.
gateway-key-print = Chave { $fingerprint }
gateway-test = Testar a conexão
gateway-remove = Remover

keys-new-why = Este computador não tem chaveiro. O Carillon guardará suas chaves em um arquivo criptografado com uma frase secreta, pedida uma vez a cada início.
keys-locked-why = Suas chaves estão em um arquivo criptografado. O Carillon pede a frase secreta uma vez a cada início.
keys-passphrase = Frase secreta
keys-passphrase-new = Pelo menos 8 caracteres. Ninguém pode recuperá-la; se ela se perder, adicione as chaves de novo.
keys-unlock = Continuar

send-devices-none = Nenhum dispositivo ainda. Adicione um com seu token.
device-form = Adicionar um dispositivo a { $gateway }
device-add = Adicionar um dispositivo
device-forget = Remover { $device }
device-name = Nome
device-owner = De quem é
device-token = Token do dispositivo
device-person = ID externo ou alias
device-one-signal = ID da inscrição ou externo
device-webhook = Destino no servidor
device-platform = Plataforma
device-token-help = Cole o que o app ou o site registrou: um token do APNs, um ID ou token do Firebase, ou uma assinatura de push em JSON.
device-person-help = Cole aquilo por que a Braze conhece a pessoa: um ID externo, ou um alias em JSON com alias_name e alias_label.
device-one-signal-help = Cole um ID de inscrição (um UUID) ou o nome que o seu app dá à pessoa. Um ID externo que é um UUID vai em JSON com external_id.
device-webhook-help = Cole aquilo por que o servidor conhece o dispositivo ou a pessoa: um tópico no ntfy, o token de um aplicativo no Gotify, um token de dispositivo no gorush, um ID de assinante no Novu.
device-token-unknown = O Carillon não reconhece este token. Confira se foi copiado inteiro.
device-token-is = { $platform } · { $token }

failure-keys-locked = As chaves dos seus gateways estão bloqueadas. Abra as configurações de um gateway para digitar a frase secreta.
failure-wrong-passphrase = A frase secreta está errada. Tente de novo; nada foi alterado.
failure-no-key = { $gateway } não tem chave neste computador. Abra as configurações e solte o arquivo de chave.
failure-keyring = O chaveiro do sistema recusou: { $detail }. Desbloqueie-o e tente de novo.

# Configurar pasarelas y dispositivos, en la pantalla de envío.

gateway-add = Añadir una pasarela
gateway-change = Ajustes de { $name }
gateway-what-apns-development = Apple, desarrollo
gateway-what-apns-production = Apple, producción
gateway-what-fcm = Firebase
gateway-what-web-push = Navegadores
gateway-what-braze = Braze
gateway-what-one-signal = OneSignal
gateway-what-webhook = Webhook
gateway-form-new = Añadir una pasarela
gateway-form-change = Ajustes de la pasarela
gateway-provider = Proveedor
gateway-provider-apns = Apple (APNs)
gateway-provider-fcm = Firebase (FCM)
gateway-provider-web-push = Navegadores (Web Push)
gateway-provider-braze = Braze
gateway-provider-one-signal = OneSignal
gateway-provider-webhook = Cualquier servidor (webhook)
gateway-name = Nombre
gateway-name-missing = Ponle un nombre para reconocerla al enviar.
gateway-choose = Elegir…
gateway-key-there = La clave está guardada. Suelta otro archivo para reemplazarla.
gateway-key-there-text = La clave está guardada. Pega otra para reemplazarla.
gateway-key-made = Suelta un archivo PEM, o déjalo vacío: Carillon crea una clave.
gateway-key-print = Clave { $fingerprint }
gateway-test = Probar la conexión
gateway-remove = Quitar

keys-new-why = Este equipo no tiene llavero. Carillon guardará tus claves en un archivo cifrado con una frase de contraseña, y la pedirá una vez en cada inicio.
keys-locked-why = Tus claves están en un archivo cifrado. Carillon pide su frase de contraseña una vez en cada inicio.
keys-passphrase = Frase de contraseña
keys-passphrase-new = Al menos 8 caracteres. Nadie puede recuperarla; si se pierde, añade las claves de nuevo.
keys-unlock = Continuar

send-devices-none = Aún no hay dispositivos. Añade uno con su token.
device-form = Añadir un dispositivo a { $gateway }
device-add = Añadir un dispositivo
device-forget = Quitar { $device }
device-name = Nombre
device-owner = De quién es
device-token = Token del dispositivo
device-person = ID externo o alias
device-one-signal = ID de suscripción o externo
device-webhook = Destino en el servidor
device-platform = Plataforma
device-token-help = Pega lo que registró la app o el sitio web: un token de APNs, un ID o token de Firebase, o una suscripción push en JSON.
device-person-help = Pega aquello por lo que Braze conoce a la persona: un ID externo, o un alias en JSON con alias_name y alias_label.
device-one-signal-help = Pega un ID de suscripción (un UUID) o el nombre que tu app da a la persona. Un ID externo que es un UUID se escribe en JSON con external_id.
device-webhook-help = Pega aquello por lo que el servidor conoce el dispositivo o la persona: un tema en ntfy, el token de una aplicación en Gotify, un token de dispositivo en gorush, un ID de suscriptor en Novu.
device-token-unknown = Carillon no reconoce este token. Comprueba que se copió entero.
device-token-is = { $platform } · { $token }

failure-keys-locked = Las claves de tus pasarelas están bloqueadas. Abre los ajustes de una pasarela para escribir la frase de contraseña.
failure-wrong-passphrase = La frase de contraseña es incorrecta. Inténtalo otra vez; no se cambió nada.
failure-no-key = { $gateway } no tiene clave en este equipo. Abre sus ajustes y suelta su archivo de clave.
failure-keyring = El llavero del sistema se negó: { $detail }. Desbloquéalo e inténtalo otra vez.

### Cómo terminó un envío. Una pasarela acepta o rechaza; nadie puede prometer que un dispositivo lo muestre.
### $provider es su nombre; `.do` dice qué hacer cuando el remedio general no basta.

outcome-accepted = Aceptada por { $provider }.
    .why = { $id ->
        [none] La notificación está en camino. La pasarela no dice si el dispositivo la muestra.
       *[other] La notificación está en camino con el identificador { $id-text }. La pasarela no dice si el dispositivo la muestra.
    }
outcome-undecided = No se sabe si { $provider } recibió la solicitud.
    .why = Ya había salido y no llegó una respuesta clara ({ $detail }). Mira primero el dispositivo: si la envías otra vez, podría mostrarse dos veces.
outcome-not-sent = No se envió.
    .why = La solicitud no llegó a salir ({ $detail }). { $next ->
        [other-device] Envíala a un dispositivo del entorno de pruebas.
       *[send-again] Puedes volver a enviarla sin riesgo.
    }
reason-unknown = Rechazada por { $provider }{ $reason ->
        [none] {""}
       *[other] : { $reason-text }
    } (HTTP { $status }).
    .do = Carillon no tiene explicación para esta respuesta. Búscala en la documentación del proveedor.
retry-after = Espera que pide { $provider }: { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.

## Lo que ocurrió cuando ningún proveedor lo dijo

detail-interrupted = Carillon se cerró o se interrumpió
detail-stopped = el envío se detuvo
detail-never-left = Carillon se cerró o se interrumpió antes de que saliera la solicitud
detail-no-gateway = Carillon aún no tiene ninguna cuenta que llegue a este dispositivo

## Remedios

remedy-fix-message = Cambia el mensaje y vuelve a enviarlo.
remedy-remove-target = Este destino ya no existe. Quita el dispositivo o pega el token actual de la app.
remedy-check-environment = Comprueba si el token es de una compilación de desarrollo o de producción y elige ese entorno para el dispositivo.
remedy-fix-credentials = Corrige las claves o los permisos de la pasarela y vuelve a enviar.
remedy-retry-later = Espera un poco y vuelve a enviar.
remedy-report = Tu mensaje está bien: es un error de Carillon. Infórmanos de él, por favor.

## APNs

reason-apns-BadCollapseId = El ID de agrupación supera los 64 bytes.
    .do = Elige un ID de agrupación más corto en las opciones de iOS.
reason-apns-BadDeviceToken = Apple no conoce aquí este token de dispositivo.
    .do = Comprueba que está copiado entero y que el token de una compilación de desarrollo va al entorno de desarrollo.
reason-apns-BadExpirationDate = La fecha de caducidad no es válida.
    .do = Elige otra caducidad en las opciones de iOS.
reason-apns-BadMessageId = El identificador que Carillon dio al envío tiene un formato incorrecto.
reason-apns-BadPriority = La prioridad que Carillon dio al envío no está permitida.
reason-apns-BadTopic = Apple no conoce este ID de paquete.
    .do = Corrige el ID de paquete de la app.
reason-apns-DeviceTokenNotForTopic = El token pertenece a otra app.
    .do = Compara el ID de paquete con el de la app que generó el token.
reason-apns-DuplicateHeaders = Carillon envió una cabecera dos veces.
reason-apns-IdleTimeout = Apple cerró la conexión por llevar demasiado tiempo inactiva.
reason-apns-InvalidPushType = El tipo de envío que indicó Carillon no está permitido.
reason-apns-MissingDeviceToken = La solicitud no incluye ningún token de dispositivo.
    .do = El token del dispositivo está vacío. Pega el token actual de la app.
reason-apns-MissingTopic = La solicitud no indica ninguna app.
    .do = Escribe el ID de paquete de la app.
reason-apns-PayloadEmpty = No hay nada que mostrar.
    .do = Escribe un título o un texto.
reason-apns-TopicDisallowed = La clave no puede enviar a esta app.
    .do = Comprueba el ID de paquete y que el equipo y los temas de la clave incluyen esta app.
reason-apns-BadCertificate = No se acepta el certificado.
reason-apns-BadCertificateEnvironment = El certificado es del otro entorno.
    .do = Usa un certificado del entorno del dispositivo.
reason-apns-BadEnvironmentKeyIdInToken = La clave es del otro entorno.
    .do = Usa una clave permitida en el entorno del dispositivo.
reason-apns-ExpiredProviderToken = El token de autenticación tiene más de una hora.
    .do = Comprueba la hora de este equipo y vuelve a enviar.
reason-apns-Forbidden = Apple no lo permite.
reason-apns-InvalidProviderToken = El token de autenticación no es válido.
    .do = Comprueba el archivo de la clave, su ID y el ID del equipo.
reason-apns-MissingProviderToken = La solicitud no estaba autenticada.
    .do = Añade una clave a la pasarela.
reason-apns-UnrelatedKeyIdInToken = La clave cambió con la conexión abierta.
    .do = Vuelve a enviar: se abrirá una conexión nueva.
reason-apns-BadPath = Carillon pidió una dirección que no existe.
reason-apns-MethodNotAllowed = Carillon usó un método que Apple no acepta.
reason-apns-ExpiredToken = El token del dispositivo ha caducado.
reason-apns-Unregistered = El dispositivo ya no recibe notificaciones de esta app: se eliminó o tiene otro token.
reason-apns-PayloadTooLarge = La carga útil supera los 4096 bytes.
    .do = Acorta los textos o los enlaces; el panel Carga útil muestra en qué se gastan los bytes.
reason-apns-TooManyProviderTokenUpdates = El token de autenticación se renovó demasiadas veces.
    .do = Espera 20 minutos y vuelve a enviar.
reason-apns-TooManyRequests = Este dispositivo recibió demasiadas notificaciones en poco tiempo.
reason-apns-InternalServerError = El servicio de Apple tuvo un fallo.
    .do = Espera un cuarto de hora y vuelve a enviar.
reason-apns-ServiceUnavailable = El servicio de Apple no está disponible.
    .do = Espera un cuarto de hora y vuelve a enviar.
reason-apns-Shutdown = El servicio de Apple se está reiniciando.

## FCM

reason-fcm-INVALID_ARGUMENT = Google no acepta una parte de la solicitud: el mensaje o el token.
    .do = Comprueba que el token está copiado entero; si otro dispositivo recibe este mensaje, el problema es el token.
reason-fcm-THIRD_PARTY_AUTH_ERROR = El proyecto de Firebase no tiene una clave válida de APNs o de web push.
    .do = Añade la clave en la consola de Firebase.
reason-fcm-UNAUTHENTICATED = La solicitud no estaba autenticada.
    .do = Comprueba la cuenta de servicio y la hora de este equipo.
reason-fcm-PERMISSION_DENIED = La cuenta de servicio no puede enviar en este proyecto.
    .do = Activa la API Cloud Messaging y da permiso de envío a la cuenta.
reason-fcm-SENDER_ID_MISMATCH = El token pertenece a otro proyecto de Firebase.
    .do = Pega un token de una app compilada con este proyecto.
reason-fcm-UNREGISTERED = La app se eliminó del dispositivo o su token se renovó.
reason-fcm-QUOTA_EXCEEDED = Demasiados mensajes a este dispositivo, tema o proyecto.
    .do = Espera un minuto y vuelve a enviar.
reason-fcm-INTERNAL = El servicio de Google tuvo un fallo.
reason-fcm-UNSPECIFIED_ERROR = Google no dio ningún motivo.
reason-fcm-UNAVAILABLE = El servicio de Google está saturado o no está disponible.

## Web Push: el servicio de Apple

reason-web-push-BadTtl = La caducidad no está permitida.
    .do = Elige otra caducidad en las opciones web.
reason-web-push-BadUrgency = La urgencia que indicó Carillon no está permitida.
reason-web-push-BadWebPushRequest = La solicitud tiene un formato incorrecto.
reason-web-push-BadWebPushTopic = El tema no está permitido.
    .do = Usa como máximo 32 letras, cifras, guiones o guiones bajos, en un número divisible por cuatro.
reason-web-push-BadJwtToken = El token de autenticación no es válido.
    .do = Comprueba la dirección de contacto de las claves VAPID y la hora de este equipo.
reason-web-push-BadVapidPublicKey = La clave pública VAPID tiene un formato incorrecto.
reason-web-push-VapidPkHashMismatch = La suscripción se hizo con otra clave VAPID.
    .do = Usa la clave con la que suscribe el sitio o vuelve a suscribirte.

## Web Push: el servicio de Mozilla

reason-web-push-errno-101 = Falta una cabecera de cifrado o es incorrecta.
reason-web-push-errno-102 = La dirección de la suscripción está dañada.
    .do = Copia de nuevo la suscripción entera.
reason-web-push-errno-103 = La suscripción ha terminado.
reason-web-push-errno-104 = La carga útil es demasiado grande.
    .do = Acorta los textos o los enlaces; el panel Carga útil muestra en qué se gastan los bytes.
reason-web-push-errno-105 = La dirección de la suscripción ya no existe.
reason-web-push-errno-106 = El navegador suscrito ya no existe.
reason-web-push-errno-109 = La autenticación VAPID no vale para esta suscripción.
    .do = Usa la clave con la que suscribe el sitio y comprueba la hora de este equipo.
reason-web-push-errno-110 = La cabecera de la clave de cifrado es incorrecta.
reason-web-push-errno-111 = La cabecera de cifrado es incorrecta.
reason-web-push-errno-112 = La caducidad falta o no está permitida.
    .do = Elige otra caducidad en las opciones web.
reason-web-push-errno-113 = El tema no está permitido.
    .do = Usa como máximo 32 letras, cifras, guiones o guiones bajos.

## Web Push: solo un código de estado

reason-web-push-status-400 = La solicitud tiene un formato incorrecto.
reason-web-push-status-401 = La solicitud no estaba autenticada.
    .do = Comprueba las claves VAPID de la pasarela.
reason-web-push-status-403 = La autenticación no corresponde a la suscripción.
    .do = Usa la clave con la que suscribe el sitio o vuelve a suscribirte.
reason-web-push-status-404 = La suscripción ya no existe.
reason-web-push-status-410 = La suscripción ha terminado: la persona la canceló o el navegador la renovó.
reason-web-push-status-413 = La carga útil es demasiado grande.
    .do = Acorta los textos o los enlaces; el panel Carga útil muestra en qué se gastan los bytes.
reason-web-push-status-429 = Demasiados envíos en poco tiempo.
reason-web-push-status-500 = El servicio push tuvo un fallo.
reason-web-push-status-503 = El servicio push no está disponible.

## Braze

reason-braze-Bad-Request = Braze no pudo leer la solicitud.
reason-braze-No-Recipients = Braze no encuentra a nadie a quien enviar.
    .do = Comprueba el ID externo o el alias del dispositivo, y que la persona permitió las notificaciones en tu app.
reason-braze-Invalid-Campaign-ID = Braze no tiene ninguna campaña de API con este ID.
    .do = Copia el ID de una campaña de API del panel de Braze en los ajustes de la pasarela, o déjalo vacío.
reason-braze-Message-Variant-Unspecified = Se indica una campaña, pero no su mensaje para esta plataforma.
    .do = Escribe la variante del mensaje de la plataforma en los ajustes de la pasarela, o deja vacía la campaña de API.
reason-braze-Invalid-Message-Variant = La campaña de API no tiene ningún mensaje con esta variante.
    .do = Copia la variante del mensaje de la misma campaña en los ajustes de la pasarela.
reason-braze-Mismatched-Message-Type = La variante del mensaje es de otra plataforma.
    .do = Compara las variantes de los ajustes de la pasarela con las de la campaña.
reason-braze-Invalid-Extra-Push-Payload = Braze no acepta las claves que Carillon añade al mensaje.
reason-braze-The-max-number-of-external_ids-and-aliases-per-request-was-exceeded = La solicitud nombra a más personas de las que Braze acepta a la vez.
reason-braze-The-max-number-of-ids-per-request-was-exceeded = La solicitud nombra más ID de los que Braze acepta a la vez.
reason-braze-No-message-to-send = No hay nada que mostrar.
    .do = Escribe un título o un texto.
reason-braze-Apple-Push-Length-Exceeded = Los textos y los botones superan los 1912 bytes que Braze acepta para iOS.
    .do = Acorta los textos o los enlaces de los botones.
reason-braze-Android-Push-Length-Exceeded = El mensaje supera los 4000 bytes que Braze acepta para Android.
    .do = Acorta los textos o los enlaces.
reason-braze-status-401 = Braze no conoce esta clave de API.
    .do = Comprueba que se copió entera y que la instancia es la de tu panel.
reason-braze-status-403 = La clave de API no puede enviar mensajes.
    .do = Dale el permiso messages.send en el panel de Braze, o pregunta si tu plan incluye la API.
reason-braze-status-404 = Braze no tiene nada en esta dirección.
    .do = Comprueba la instancia en los ajustes de la pasarela.
reason-braze-status-429 = Demasiadas solicitudes a Braze en poco tiempo.
reason-braze-status-500 = El servicio de Braze tuvo un fallo.
    .do = Mira primero el dispositivo: si lo envías otra vez, podría mostrarse dos veces.
reason-braze-status-502 = La solicitud no llegó hasta los servidores de Braze.
reason-braze-status-503 = El servicio de Braze está saturado o no está disponible.
reason-braze-status-504 = Los servidores de Braze tardaron demasiado.
    .do = Mira primero el dispositivo: si lo envías otra vez, podría mostrarse dos veces.

## OneSignal

reason-one-signal-All-included-players-are-not-subscribed = OneSignal no encuentra a nadie que pueda recibirlo en esta plataforma.
    .do = Comprueba el ID de suscripción o externo y la plataforma del dispositivo, y que allí se permiten las notificaciones.
reason-one-signal-invalid_player_ids = Esta suscripción ha terminado.
reason-one-signal-Incorrect-subscription_id-format-in-include_subscription_ids-not-a-valid-UUID = El ID de suscripción no tiene la forma correcta.
    .do = Cópialo de nuevo: es un UUID.
reason-one-signal-Message-Notifications-must-have-English-language-content = No hay nada que mostrar.
    .do = Escribe un texto.
reason-one-signal-Platforms-You-may-only-send-to-one-delivery-channel-at-a-time-Make-sure-you-are-only-including-one-of-push-platforms-Email-or-SMS = Esta suscripción es de correo o SMS, no de notificaciones.
    .do = Usa el ID de una suscripción push de esa persona.
reason-one-signal-You-must-include-which-players-segments-or-tags-you-wish-to-send-this-notification-to = Carillon no indicó a nadie a quien enviar.
reason-one-signal-status-401 = La solicitud no estaba autenticada.
    .do = Pega otra vez la clave de API de la app en los ajustes de la pasarela.
reason-one-signal-status-403 = OneSignal no conoce esta clave de API, o es de otra app.
    .do = Compara la clave y el ID de la app con los del panel de OneSignal, en Settings, Keys & IDs.
reason-one-signal-status-404 = OneSignal no tiene nada en esta dirección.
    .do = Deja vacío «Otro servidor» en los ajustes de la pasarela.
reason-one-signal-status-429 = Demasiadas solicitudes a OneSignal en poco tiempo.
reason-one-signal-status-500 = El servicio de OneSignal tuvo un fallo.
reason-one-signal-status-502 = La solicitud no llegó hasta los servidores de OneSignal.
reason-one-signal-status-503 = El servicio de OneSignal está saturado o no está disponible.
reason-one-signal-status-504 = Los servidores de OneSignal tardaron demasiado.

## Webhooks

reason-webhook-redirect = El servidor remite la solicitud a otra dirección.
    .do = Pon esa dirección en los ajustes de la pasarela. Carillon no sigue a nadie a otro sitio, porque la clave iría con la solicitud.
reason-webhook-status-400 = El servidor no acepta esta solicitud.
    .do = Compara la plantilla del cuerpo con la documentación del servidor.
reason-webhook-status-401 = El servidor quiere una clave, u otra.
    .do = Pega su clave en los ajustes de la pasarela y nómbrala en una cabecera.
reason-webhook-status-403 = La clave no puede enviar aquí.
    .do = Dale ese permiso en el servidor, o usa otra.
reason-webhook-status-404 = El servidor no tiene nada en esta dirección, o no conoce el destino.
    .do = Compara la dirección de los ajustes de la pasarela y el destino del dispositivo con los del servidor.
reason-webhook-status-405 = El servidor no acepta este método en esta dirección.
    .do = Elige el otro método, o compara la dirección con la documentación del servidor.
reason-webhook-status-410 = El servidor ya no conoce este destino.
reason-webhook-status-413 = La solicitud es demasiado grande para el servidor.
reason-webhook-status-415 = El servidor no acepta este tipo de contenido.
    .do = Compara la cabecera Content-Type de los ajustes de la pasarela con la documentación del servidor.
reason-webhook-status-422 = El servidor entiende la solicitud, pero un valor es incorrecto.
    .do = Compara la plantilla del cuerpo con la documentación del servidor.
reason-webhook-status-429 = Demasiadas solicitudes al servidor en poco tiempo.
reason-webhook-status-500 = El servidor tuvo un fallo.
    .do = Mira primero el dispositivo: otro envío podría mostrarse dos veces.
reason-webhook-status-502 = Un proxy delante del servidor no recibió respuesta de él.
    .do = Mira primero el dispositivo: otro envío podría mostrarse dos veces.
reason-webhook-status-503 = El servidor está saturado o no está disponible.
reason-webhook-status-504 = El servidor tardó demasiado.
    .do = Mira primero el dispositivo: otro envío podría mostrarse dos veces.

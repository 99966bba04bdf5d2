### Pasarelas propias: campos, claves, prueba de la conexión, y lo que impide un envío.

## Campos

gateway-field-environment = Entorno
gateway-field-key-id = ID de la clave
gateway-field-team-id = ID del equipo
gateway-field-project = Proyecto
gateway-field-client-email = Cuenta de servicio
gateway-field-private-key-id = Clave de la cuenta
gateway-field-token-uri = Servidor de tokens
gateway-field-fcm-message = Mensaje
gateway-field-fcm-android = Objeto de Android
gateway-field-contact = Contacto
gateway-field-public-key = Clave pública
gateway-field-instance = Instancia
gateway-field-send-as = Enviar como
gateway-field-campaign-id = Campaña de API
gateway-field-variation-ios = Variante del mensaje, iOS
gateway-field-variation-android = Variante del mensaje, Android
gateway-field-variation-web = Variante del mensaje, web
gateway-field-app-id = ID de la app
gateway-field-rate = Máximo por segundo
gateway-field-preset = Rellenar para
gateway-field-method = Método
gateway-field-url = Dirección
gateway-field-headers = Cabeceras
gateway-field-body = Cuerpo
gateway-field-id-at = ID en la respuesta
gateway-field-refused-at = Rechazo en la respuesta
gateway-field-address = Otro servidor
gateway-hint-environment = «Desarrollo» para compilaciones de Xcode, «Producción» para TestFlight y la App Store. El token de uno lo rechaza el otro.
gateway-hint-key-id = Diez caracteres, junto a la clave en la cuenta de desarrollador de Apple.
gateway-hint-team-id = Diez caracteres, en Membresía en la cuenta de desarrollador de Apple.
gateway-hint-contact = A quién puede escribir un servicio push: mailto:tu@example.com, o una página https.
gateway-hint-rate = Notificaciones por segundo como máximo. Déjalo vacío para enviar tan rápido como el proveedor acepte.
gateway-hint-address = Solo para un servidor de pruebas. Déjalo vacío para enviar al proveedor.
gateway-hint-from-key = Leído del archivo de clave.
gateway-hint-fcm-message = Una notificación la muestra el sistema. Un mensaje de datos lo muestra la app, que encuentra título, texto e imagen en sus datos.
gateway-hint-fcm-android = androidV2 es de octubre de 2026. Elígelo solo si el SDK de Firebase de la app lo conoce.
gateway-hint-public-key = Leída de la clave. Los sitios web se suscriben con ella.
gateway-hint-instance = Los servidores de tu empresa. Lo dice la dirección de tu panel de Braze: dashboard-01.braze.eu es EU-01.
gateway-hint-send-as = Un mensaje dice las palabras de Carillon. Una campaña de Braze dice las suyas y puede usar las de Carillon como propiedades de activación: title, body, link, image.
gateway-hint-campaign-id = Solo si Braze debe contar las notificaciones: el ID de una campaña de API, en su página del panel.
gateway-hint-variation = Junto al mensaje en esa campaña. Hace falta si se indica una campaña.
gateway-hint-app-id = Un UUID, junto a la clave en el panel de OneSignal, en Settings, Keys & IDs.
gateway-hint-preset = Rellena los campos de abajo para un servidor conocido. Cámbialos como quieras.
gateway-hint-method = El que indica la documentación del servidor.
gateway-hint-url = Adónde va la solicitud. Tras el nombre del servidor puede tener marcadores: /to/{ "{{" }target{ "}}" }.
gateway-hint-headers = Una línea cada una, como Nombre: valor. { "{{" }key{ "}}" } es la clave, que solo puede estar aquí. Una cabecera sin valor se omite.
gateway-hint-body = JSON con marcadores en sus textos: { "{{" }title{ "}}" }, { "{{" }target{ "}}" }. Lo que no tiene valor se omite. Todos están en docs/webhook.md.
gateway-hint-id-at = Solo si los resultados deben mostrarlo: un puntero JSON, como /data/id.
gateway-hint-refused-at = Solo si el servidor responde a un rechazo con un éxito: un puntero JSON a sus palabras.
gateway-choice-development = Desarrollo
gateway-choice-production = Producción
gateway-choice-message = Mensaje
gateway-choice-trigger = Campaña que se activa
gateway-choice-notification = Notificación
gateway-choice-data = Mensaje de datos
gateway-choice-android = android
gateway-choice-android-v2 = androidV2
gateway-preset-in-house = Un servicio propio
gateway-key-apple-key = Archivo de clave (.p8)
gateway-key-service-account = Archivo de la cuenta de servicio (.json)
gateway-key-vapid = Clave VAPID (.pem)
gateway-key-braze-key = Clave de API REST
gateway-key-one-signal-key = Clave de API de la app
gateway-key-webhook-key = Clave, si el servidor quiere una
field-wrong-missing = El campo está vacío.
field-wrong-apple-id = Deben ser diez caracteres, de la A a la Z y del 0 al 9.
field-wrong-contact = Debe ser mailto: con una dirección, o una página https.
field-wrong-address = Debe empezar por https://, o estar en este equipo.
field-wrong-identifier = Solo puede tener letras, cifras, guiones y guiones bajos.
field-wrong-rate = Debe ser un número entero de 1 a 10000.
field-wrong-choice = No es ninguna de las opciones.
field-wrong-pointer = Debe empezar por una barra, como /data/id.
field-wrong-json = Esto no es JSON. Falta o sobra una coma, una comilla o un corchete.
field-wrong-not-closed = Un marcador no termina. Ciérralo con { "}}" }, o escribe { "{{" }{ "{{" } para las llaves mismas.
field-wrong-unknown-name = Nada se llama «{ $named }». docs/webhook.md enumera los nombres que hay.
field-wrong-unknown-filter = No hay «{ $named }» tras una barra. Hay json y url.
field-wrong-list-in-text = «{ $named }» es una lista. Escríbela sola en su texto, con |json detrás, o repite una parte con «$each».
field-wrong-outside-each = «{ $named }» solo existe dentro de «$each».
field-wrong-key-outside-headers = La clave solo puede estar en cabeceras: cuerpos y direcciones se guardan y se muestran.
field-wrong-unknown-directive = No hay «{ $named }». Hay $each, $if y $platform; un nombre que empieza por $ se escribe con $$.
field-wrong-bad-directive = { $named ->
        [each] «$each» lleva "buttons", una parte en "$do", y un número en "$most" si debe acabar ahí.
        [if] «$if» lleva un nombre, y partes en "$then", "$else" o ambos.
       *[platform] «$platform» lleva partes en "ios", "android", "web" y "else", y va solo.
    }
field-wrong-header = Esto no es una cabecera. Escribe Nombre: valor.
field-wrong-own-header = «{ $named }» la escribe Carillon. Quita la línea.
field-wrong-placeholder-in-host = El nombre del servidor debe estar escrito. Los marcadores pueden ir después.
field-wrong-at = Línea { $line }, carácter { $column }: { $what }

## Archivos de clave

key-problem-empty = El archivo está vacío.
    .why = Descárgalo otra vez.
key-problem-too-large = El archivo es demasiado grande para una clave.
    .why = Una clave ocupa unos pocos kilobytes. Elige el archivo que te dio tu proveedor.
key-problem-not-a-key = En este archivo no hay ninguna clave.
    .why = { $wants }
key-problem-damaged = La clave está dañada.
    .why = Se perdió una parte, quizá en un mensaje o un editor. Toma el archivo de donde se descargó.
key-problem-certificate = Esto es un certificado.
    .why = Carillon firma con una clave, que no caduca y sirve para todas tus apps. Crea una clave .p8 en la cuenta de desarrollador de Apple, en Keys.
key-problem-public-key = Esta es la mitad pública de una clave.
    .why = Para firmar hace falta la privada. Está en el archivo que dice PRIVATE KEY.
key-problem-encrypted = La clave está protegida con una frase de contraseña.
    .why = Quítala con: openssl pkcs8 -in ARCHIVO -out CLAVE. Carillon ya guarda la clave cifrada.
key-problem-rsa = Esta es una clave RSA.
    .why = Los servicios push quieren una de la curva P-256. { $wants }
key-problem-other-curve = Esta clave es de la curva { $named }.
    .why = Los servicios push quieren P-256. { $wants }
key-problem-other-algorithm = Esta es una clave { $named }.
    .why = Los servicios push quieren una de la curva P-256. { $wants }
key-problem-not-an-api-key = Esto no es una clave de API.
    .why = Una clave es una línea sin espacios. { $wants }
key-problem-not-one-line = Esto no es una sola línea.
    .why = Un token o una contraseña ocupa una línea. Cópialo otra vez.
key-problem-not-json = Este no es el archivo de una cuenta de servicio.
    .why = { $wants }
key-problem-google-services = Este es el google-services.json de la app, que no tiene clave.
    .why = { $wants }
key-problem-other-google-type = Este archivo de Google es de tipo { $named }, no una cuenta de servicio.
    .why = { $wants }
key-problem-missing-member = Al archivo de la cuenta de servicio le falta «{ $named }».
    .why = Descárgalo otra vez y no lo modifiques.
key-problem-bad-private-key = No se puede leer la clave privada de la cuenta de servicio.
    .why = Descarga el archivo otra vez y no lo modifiques.
key-problem-unsafe-token-uri = Esta cuenta de servicio pediría tokens a { $named }, donde otros podrían leerlos.
    .why = Los archivos de Google nombran https://oauth2.googleapis.com/token. Descárgalo otra vez de Google.
key-wanted-apple-key = Elige el archivo AuthKey_….p8 de la cuenta de desarrollador de Apple, en Keys.
key-wanted-service-account = Créalo en la consola de Firebase: Configuración del proyecto, Cuentas de servicio, Generar nueva clave privada.
key-wanted-vapid = Elige un archivo PEM con una clave P-256, o deja que Carillon cree una.
key-wanted-braze-key = Créala con el permiso messages.send en el panel de Braze, en Configuración, Claves de API.
key-wanted-one-signal-key = Copia la clave de API de la app del panel de OneSignal, en Settings, Keys & IDs.
key-wanted-webhook-key = Pega el token o la contraseña que quiere el servidor. Va en las cabeceras que nombran { "{{" }key{ "}}" }, y en ningún otro sitio. Déjalo vacío si no quiere ninguna.

## Prueba de la conexión

tested-key-taken = { $provider } aceptó la clave.
    .why = Respondió «{ $answer }» tras { $took } ms. No se entregó nada: la prueba no nombra ningún dispositivo.
tested-refused = { $what }
    .why = { $why }
tested-no-answer = Sin respuesta de { $provider }: { $detail }.
    .why = Hasta donde se sabe, la clave no tiene la culpa. Revisa la red, el proxy y la dirección del servidor.
tested-key-signs = La clave firma.
    .why = Cada navegador tiene su propio servicio push: no hay a quién preguntar antes de añadir un dispositivo. Envíale un push de prueba.
tested-answers = El servidor responde (HTTP { $status }, { $took } ms).
    .why = No se envió nada. Si acepta un push se verá con el primero.
looked-at = { $provider } lo aceptaría.
    .why = No se entregó nada: solo se preguntó.

## Lo que no encaja

mismatch-other-provider = Este token no es de { $provider }.
mismatch-other-environment = Este token es del otro entorno de Apple.
obstacle-no-gateway = Ninguna pasarela llega a este dispositivo.
detail-other-provider = el token del dispositivo es de otro proveedor
detail-other-environment = el token del dispositivo es del otro entorno de Apple, donde sería rechazado
detail-bad-subscription = la suscripción no se puede leer
detail-unsafe-endpoint = la dirección de la suscripción no es https
detail-bad-signature = la firma de la clave no se verifica
detail-bad-template = la plantilla de la solicitud no se puede leer
detail-empty-body = la plantilla no deja nada de este mensaje para esta plataforma
detail-web-page = respondió una página web, quizá un inicio de sesión delante del servidor
detail-invalid_aliases = OneSignal dice que un dispositivo de esta persona ya no está suscrito

## Rechazos del servidor de tokens de Google

reason-fcm-invalid_grant = Google no acepta la firma de la cuenta de servicio.
    .do = Puede que la clave se haya revocado, o que el reloj de este equipo esté mal por más de cinco minutos. Crea una clave nueva en la consola de Firebase.
reason-fcm-invalid_client = Google no conoce esta cuenta de servicio.
    .do = Puede que se haya eliminado. Crea una clave nueva en la consola de Firebase.
reason-fcm-invalid_request = El servidor de tokens de Google no entendió la petición.
reason-fcm-invalid_scope = La cuenta de servicio no puede pedir el permiso de enviar.
    .do = Dale el rol Administrador de la API de Firebase Cloud Messaging en la consola de Google Cloud.
reason-fcm-unauthorized_client = La cuenta de servicio no puede obtener tokens de esta manera.
    .do = Dale el rol Administrador de la API de Firebase Cloud Messaging en la consola de Google Cloud.
reason-fcm-unsupported_grant_type = El servidor de tokens de Google no conoce este tipo de petición.

## Lo que la línea de comandos no pudo hacer

failure-unknown-gateway = No hay ninguna pasarela «{ $given }».
    .why = { $known ->
        [none] No hay ninguna configurada. Añade una con: carillon gateways add
       *[other] Hay: { $known }
    }
failure-unknown-device = Esta pasarela no tiene ningún dispositivo «{ $given }».
    .why = { $known ->
        [none] No tiene ninguno. Añade uno con: carillon devices add
       *[other] Tiene: { $known }
    }
failure-name-taken = Ya hay una pasarela o un dispositivo «{ $given }».
    .why = Elige otro nombre, o quita antes el que hay.
failure-unknown-field = Esta pasarela no tiene el campo «{ $given }».
    .why = Tiene: { $known }
failure-bad-field = { $field }: { $wrong }
    .why = Indícalo con --set { $id }=VALOR.
failure-bad-key = { $what }
    .why = { $why }
failure-key-wanted = Falta una clave.
    .why = { $wants } Indica el archivo con --key ARCHIVO.
failure-key-needed = { $given } no envía nada sin su clave.
    .why = No se olvidó nada. Para olvidar ambas: carillon gateways remove "{ $given }"
failure-keys-locked = Las claves están bloqueadas: este equipo no tiene llavero y están en un archivo con frase de contraseña.
    .why = Define CARILLON_PASSPHRASE, o ejecútalo en un terminal, donde se pregunta.
failure-unsubscribed = { $given } está dado de baja: no se le envía nada.
    .why = Déjalo fuera. Si su persona vuelve a querer notificaciones: carillon devices mark "{ $given }" subscribed
failure-not-quiet = { $given } no es un iPhone ni un iPad: solo iOS entrega en silencio.
    .why = Elige subscribed, opted-in o unsubscribed.
failure-wrong-passphrase = La frase de contraseña es incorrecta.
    .why = No se envió ni cambió nada. Si se perdió, borra keys.age en la carpeta de Carillon y añade las claves de nuevo.
failure-keyring = El llavero del sistema se negó: { $detail }
    .why = Desbloquéalo, o define CARILLON_KEYRING=off para guardar las claves en un archivo con frase de contraseña.
failure-gateway-without-key = La pasarela «{ $given }» no tiene clave en este equipo.
    .why = Quítala y añádela de nuevo con su archivo de clave.
failure-bad-target = Carillon no reconoce este token de dispositivo.
    .why = Da un token de APNs, un ID o token de Firebase, una suscripción push en JSON, o aquello por lo que Braze u OneSignal conocen a la persona, por la entrada estándar.
failure-platform-wanted = Este destino es una persona, no un dispositivo.
    .why = Indica qué dispositivo es: --platform ios, android o web.
failure-cannot-look = A «{ $given }» no se le puede preguntar sin enviar.
    .why = Solo a Firebase. Mira lo que saldría con --dry-run, o envía al entorno de pruebas.
failure-not-yours = No solo son dispositivos tuyos: { $devices }.
    .why = Si esperan una notificación de prueba, envía de nuevo con --to-others.
failure-does-not-fit = { $what }
    .why = Elige la pasarela que llega a este dispositivo.
failure-no-home = No se conoce la carpeta de Carillon.
    .why = Define HOME, o CARILLON_HOME con la carpeta de pasarelas y dispositivos.

## Lo que dice junto a sus resultados

cli-passphrase = Frase de contraseña de las claves:
cli-passphrase-new = Este equipo no tiene llavero. Las claves se guardan en un archivo cifrado con una frase de contraseña. Elige una:
cli-gateway-added = Se añadió { $name }. Su clave está en { $place ->
        [keyring] el llavero del sistema
       *[file] el archivo keys.age, cifrado con tu frase de contraseña
    }.
cli-gateway-removed = Se quitó { $name } con su clave.
cli-gateway-key-forgotten = { $name } se queda, sin clave.
cli-gateway-added-without-key = Se añadió { $name }. Envía sin clave.
cli-device-added = Se añadió { $name }.
cli-device-marked = { $name } ahora es { $state }.
cli-device-removed = Se quitó { $name }.
cli-no-gateways = No hay ninguna pasarela. `carillon send --gateway sandbox` no necesita ninguna.
cli-no-devices = No hay ningún dispositivo añadido. El entorno de pruebas tiene los suyos.
cli-no-receipts = No se ha encontrado ningún resultado.
cli-more-receipts = Los { $shown } más recientes de { $all }. --limit muestra más.

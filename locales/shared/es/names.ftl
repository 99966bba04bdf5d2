### Plataformas y proveedores

platform-ios = iOS
platform-android = Android
platform-web = Web
on-ios = iOS
on-android = Android
on-web = la web
# Une los dos últimos de una lista dentro de una frase.
list-and = { $rest } y { $next }
# Une dos de una lista dentro de una frase, salvo los dos últimos.
list-more = { $rest }, { $next }
provider-apns = APNs
provider-fcm = FCM
provider-web-push = el servicio push
provider-braze = Braze
provider-one-signal = OneSignal
provider-webhook = el servidor

## Campos

field-title = Título
field-subtitle = Subtítulo
field-body = Texto
field-button = Botón { $number }

## Gravedad

severity-error = Error
severity-warning = Advertencia
severity-note = Nota

## Plantillas

starter-blank = En blanco
    .about = Un mensaje vacío para iOS, Android y la web.
starter-streak-saver = Salvar la racha
    .about = Un juego de palabras avisa de que la racha termina esta noche. Cuatro idiomas, dos personas de ejemplo.
starter-welcome = Bienvenida
    .about = Una tienda de plantas da la bienvenida a una nueva clienta.

## Dónde y cómo aparece una notificación

place-lock = Pantalla de bloqueo
place-center = Centro de notificaciones
place-banner = Banner
place-heads-up = Emergente
place-shade = Panel de notificaciones
place-toast = Toast
place-popup = Ventana emergente
place-primer = Aviso previo
place-prompt = Solicitud de permiso
state-collapsed = Al llegar
state-expanded = Expandida
state-default = Al llegar
state-stack = En un grupo
state-hidden = Contenido oculto
state-inline-image = Imagen integrada
state-conversation = Conversación
state-story = Página de historia
state-modal = Modal
state-full = Pantalla completa
appearance-light = Clara
appearance-dark = Oscura
stamp-now = Ahora
stamp-3h = Hace 3 h
stamp-yesterday = Ayer
text-size-xs = Texto muy pequeño
text-size-s = Texto pequeño
text-size-m = Texto mediano
text-size-default = Tamaño de texto predeterminado
text-size-xl = Texto grande
text-size-xxl = Texto muy grande
text-size-xxxl = Texto más grande
text-size-ax1 = Texto de accesibilidad 1
text-size-ax2 = Texto de accesibilidad 2
text-size-ax3 = Texto de accesibilidad 3
text-size-ax4 = Texto de accesibilidad 4
text-size-ax5 = Texto de accesibilidad 5

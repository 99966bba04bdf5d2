# Redactar: los idiomas y la columna de edición.

locales = Idiomas
locales-complete = { $complete ->
        [one] { $complete } de { $all } completo
       *[other] { $complete } de { $all } completos
    }
locale-complete = Completo
locale-partial = Faltan algunos campos
locale-missing = Sin textos
locale-trouble = Contiene errores
locale-removed = Se ha quitado { $name } con sus textos.
add-locale = Añadir idioma
add-locale-title = Añadir un idioma
remove-locale = Quitar { $locale }
locale-tag = Idioma
locale-tag-help = Un código de idioma BCP 47, como fr-CA o zh-Hant. O elige uno:
locale-wrong = No es un código de idioma BCP 47. Escríbelo así: fr-CA o zh-Hant.
locale-there = La campaña ya tiene ese idioma.
locale-usual = Idiomas habituales
pseudo = Pseudoidiomas
pseudo-why = Mostrar el original con acentos y más largo, y en espejo: lo que una traducción puede hacer con él
pseudo-accented = Con acentos
pseudo-mirrored = En espejo
pseudo-read-only = Sale del original y nunca se guarda. Para cambiarlo, cambia el original.

message = Mensaje
title = Título
subtitle = Subtítulo
body = Texto
ios-only = solo iOS
title-on-ios = Título en iOS
title-on-android = Título en Android
title-on-web = Título en la web
body-on-ios = Texto en iOS
body-on-android = Texto en Android
body-on-web = Texto en la web
characters = { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    }
falls-back = Aquí no hay nada escrito: se muestra el texto de { $locale }.
fit-all-platforms = Todas las plataformas
fit-cut = { $count ->
        [one] cortado tras { $count } carácter
       *[other] cortado tras { $count } caracteres
    }
fit-lines-of = { $allowed ->
        [one] cabe · { $lines } de { $allowed } línea
       *[other] cabe · { $lines } de { $allowed } líneas
    }
fit-lines = { $lines ->
        [one] cabe · { $lines } línea
       *[other] cabe · { $lines } líneas
    }
write-differently = Otro texto para
use-shared-text = Usar el texto común
source = Fuente
source-why = Mostrar el código Fluent de este idioma
insert-variable = Insertar variable
new-variable = Nueva variable…
new-variable-title = Nueva variable
new-variable-name = Nombre
new-variable-help = Letras, cifras, _ y -, empezando por una letra: first_name.
new-variable-add = Añadir variable
variable-kind = Tipo
variable-kind-text = Texto
variable-kind-number = Número
variable-kind-date = Fecha
variable-kind-money = Importe
variable-kind-url = Dirección web
variable-default-item = Valor predeterminado de { $name }…
variable-default-title = Valor predeterminado
variable-default-label = Se muestra si falta { $name } o está vacío
variable-default-help = Déjalo vacío para no tener ninguno. También puedes escribirlo: { $typed }
variable-default-set = Definir
values-open = Variables y personas…
values-title = Variables y personas
values-lead = Los valores de ejemplo rellenan las vistas previas y los envíos de prueba. Una casilla vacía es un valor que falta.
values-variable = Variable
values-name = Nombre de la variable { $number }
values-name-wrong = Letras, cifras, _ y -, empezando por una letra; ningún nombre se repite.
values-kind = Tipo de { $name }
values-remove = Quitar { $name }
values-persona-name = Nombre de la persona { $number }
values-add-persona = Añadir persona
values-new-persona = Persona { $number }
values-value = { $variable } de { $persona }
values-amount = Importe de { $variable } de { $persona }
values-currency = Moneda de { $variable } de { $persona }
values-help = Las fechas se escriben 2026-11-27 o 2026-11-27T18:30; las monedas, con tres letras: EUR.

vary-by = Variar según { $variable }
vary-value = Variar solo este valor
vary-edit = Editar lo que varía
vary-title = Varía según { $variable }
vary-back = Volver a la elección exterior
vary-close = Cerrar la tabla
vary-counting = Qué dice el número
vary-cardinal = Cuántos: 1, 2, 3
vary-ordinal = Cuál: 1.º, 2.º, 3.º
vary-exactly = exactamente { $number }
vary-else = todo lo demás
vary-words = { $field }, { $key }
vary-missing = Falta: se muestra el texto gris de arriba.
vary-spelled = No hace falta: los números exactos lo dicen todo.
vary-never = Nunca se usa en este idioma.
vary-shows-nothing = No muestra nada
vary-remove = Quitar el texto de { $key }
vary-add-number = Número exacto
vary-add-text = Texto
vary-add = Añadir
vary-stop = Dejar de variar
vary-try = Probar en las vistas previas
vary-try-number = Número que probar
vary-tried = { $number }: { $key }
vary-not-here = Este texto no varía según { $variable } en este idioma.

media = Multimedia
image = Imagen
image-url = URL de la imagen
image-url-help = Los dispositivos descargan la imagen de aquí. Al entorno de pruebas le basta el archivo.
remove-image = Quitar imagen
picture-choose = Elegir un archivo: { $what }
drop-image = Suelta o elige una imagen
drop-icon = Suelta un icono

buttons = Botones
buttons-none = Sin botones.
add-button = Añadir botón
button-label = Botón { $number }
button-link = Enlace del botón { $number }
button-remove = Quitar el botón { $number }
button-hint = Etiqueta
opens-the-app = Abre la app
on-tap = Al tocar
on-tap-link = Enlace que se abre al tocar

app = App
app-name = Nombre de la app
app-icon = Icono de la app
app-accent = Color de énfasis
app-accent-pick = Elegir el color de énfasis
app-accent-none = Sin color de énfasis

interruption-level = Interrupción
level-passive = Pasiva
level-active = Activa
level-time-sensitive = Urgente
level-critical = Crítica
sound = Sonido
sound-on = con sonido
sound-off = sin sonido
badge = Globo
thread = Hilo
category = Categoría
collapse-id = ID de agrupación
collapse-key = Clave de agrupación
time-to-live = Caducidad
seconds = segundos
channel = Canal
high-priority = Prioridad alta
priority-high = prioridad alta
priority-normal = prioridad normal
require-interaction = Visible hasta cerrarla
web-stays = visible hasta cerrarla
web-goes = desaparece sola
topic = Tema

### Lo que no se ha podido hacer: qué y dónde, y qué hacer. Para la línea de comandos; la app tiene sus frases.

failure-not-a-campaign = No hay ninguna campaña en { $path }.
    .why = Una campaña es una carpeta con un campaign.toml o un archivo .carillon. Crea una con: carillon new --list
failure-read-only = No se puede escribir en { $path }.
    .why = No se ha cambiado nada. Cambia los permisos o elige otra carpeta.
failure-not-readable = No hay permiso para leer { $path }.
    .why = Cambia los permisos o pídelo a quien sea su propietario.
failure-disk-full = El disco está lleno: no hay sitio para { $path }.
    .why = Lo que había antes está intacto. Libera espacio e inténtalo de nuevo.
failure-not-found = No existe { $path }.
    .why = Comprueba el nombre y la carpeta en la que estás.
failure-not-a-folder = No se puede crear { $path }: hay un archivo en su lugar.
    .why = No se ha sobrescrito nada. Elige otro nombre o una carpeta de verdad.
failure-into-campaign = En { $path } guarda la campaña sus propias imágenes.
    .why = No se ha escrito nada para no reemplazar ninguna. Elige una carpeta fuera de la campaña.
failure-already-there = { $path } ya existe.
    .why = No se ha sobrescrito nada. Elige una carpeta que aún no exista.
failure-too-large = { $path } supera el tamaño máximo de una campaña.
    .why = Quita lo que no forme parte de ella. Los límites son 2000 archivos, 128 MB por archivo y 512 MB en total.
failure-damaged = { $path } está dañado: { $detail }
    .why = Consigue otra copia en su lugar de origen.
failure-disk = No se ha podido leer o escribir { $path }: { $detail }
    .why = El sistema no dice nada más.
failure-changed-on-disk = { $path } ha cambiado mientras se escribía.
    .why = No se ha sobrescrito nada. Revísalo e inténtalo de nuevo.
failure-bug = Esto no debería ocurrir: { $detail }
    .why = Es un error de Carillon. Infórmanos de él, por favor.
failure-no-assets = Las fuentes y plantillas de Carillon no están en su sitio ({ $path }).
    .why = Vuelve a instalar Carillon o indica en CARILLON_ASSETS la carpeta que contiene fonts/fonts.toml.
failure-bad-font = No se puede usar la fuente { $path }.
    .why = Vuelve a instalar Carillon.
failure-unknown-starter = No existe la plantilla «{ $given }».
    .why = Disponibles: { $known }
failure-unknown-surface = No existe la vista «{ $given }».
    .why = Disponibles: { $known }
failure-unknown-locale = La campaña no tiene el idioma «{ $given }».
    .why = Tiene: { $known }
failure-unknown-variant = La campaña no tiene la variante «{ $given }».
    .why = Tiene: { $known }
failure-unknown-persona = La campaña no tiene la persona «{ $given }».
    .why = { $known ->
        [none] No tiene ninguna. Añade una en campaign.toml.
       *[other] Tiene: { $known }
    }
failure-no-surfaces = La campaña no indica ninguna vista.
    .why = Indica una con --surface o en campaign.toml. `carillon surfaces` muestra las que hay.
failure-not-its-platform = { $provider } no llega a { $platform }.
    .why = Usa --provider { $known } o no lo indiques.
failure-bad-output = No se sabe qué escribir en { $path }.
    .why = Indica una carpeta (acabada en /) para un PNG por celda, o un nombre acabado en .png para una hoja de contactos.
failure-sheet-too-large = La hoja de contactos mediría { $width } por { $height } píxeles, y ningún programa la abriría.
    .why = Elige menos idiomas o vistas, o un --scale menor; o escribe en una carpeta.
failure-no-sandbox = El entorno de pruebas no puede escuchar en el puerto { $port }: { $detail }
    .why = Puede que otro programa lo esté usando. Elige otro, o no indiques --port para usar uno libre.
failure-no-notifications = Nada en este equipo muestra notificaciones: lo que llega solo se ve aquí.
    .why = Activa las del escritorio, o inicia un servicio como dunst o mako. Lo que llegue a partir de entonces se mostrará.
failure-not-shown = Este equipo no ha mostrado una notificación: { $detail }
    .why = Ha llegado de todos modos.

## Lo que dice la línea de comandos junto a sus resultados

cli-campaign-errors = Una parte de la campaña no se puede leer; se muestra el resto. `carillon check` da más detalles.
cli-clean = Sin incidencias.
cli-summary = { $errors ->
        [0] Sin errores
        [one] { $errors } error
       *[other] { $errors } errores
    }, { $warnings ->
        [0] sin advertencias
        [one] { $warnings } advertencia
       *[other] { $warnings } advertencias
    }, { $notes ->
        [0] sin notas
        [one] { $notes } nota
       *[other] { $notes } notas
    }.
cli-made = Creado: { $path }.
cli-wrote = { $count ->
        [one] { $count } imagen escrita en { $path }.
       *[other] { $count } imágenes escritas en { $path }.
    }
cli-sandbox-ready = El entorno de pruebas escucha hasta que pulses Ctrl-C. Acepta lo mismo que APNs, FCM y Web Push.
cli-fits = cabe
cli-cropped = recortada
cli-not-shown = no se ve
cli-unbounded = sin límite
cli-head-locale = IDIOMA
cli-head-surface = VISTA
cli-head-field = CAMPO
cli-head-lines = LÍNEAS
cli-head-cut = CORTE EN EL BYTE
cli-head-hidden = OCULTO
cli-head-platform = PLATAFORMA
cli-head-variant = VARIANTE
cli-head-provider = PROVEEDOR
cli-head-bytes = BYTES
cli-head-limit = LÍMITE

# La ventana: barra de título, menús, incidencias.

close = Cerrar
done = Listo
cancel = Cancelar
remove = Quitar
undo = Deshacer
redo = Rehacer
save = Guardar
save-as = Guardar como…
save-overwrite = Sobrescribir
save-elsewhere = Guardar como…
new-campaign = Nueva campaña
open-folder = Abrir carpeta
close-campaign = Cerrar campaña
all-campaigns = Todas las campañas
campaign-name = Nombre de la campaña
document-menu = Menú de la campaña
document-edited = Editada
document-new = Sin guardar
document-saved = Guardada
document-read-only = Solo lectura
document-not-kept = No se conserva
key-control = Ctrl
mode = Modo
mode-compose = Redactar
mode-translate = Traducir
mode-send = Enviar
findings-checking = Comprobando…
findings-count = { $errors ->
        [0] { $warnings ->
            [0] Sin errores ni advertencias
            [one] { $warnings } advertencia
           *[other] { $warnings } advertencias
        }
        [one] { $errors } error, { $warnings ->
            [one] { $warnings } advertencia
           *[other] { $warnings } advertencias
        }
       *[other] { $errors } errores, { $warnings ->
            [one] { $warnings } advertencia
           *[other] { $warnings } advertencias
        }
    }
settings = Ajustes
settings-language = Idioma
settings-theme = Apariencia
settings-theme-system = Como el sistema
settings-theme-light = Clara
settings-theme-dark = Oscura

leaving-title = ¿Guardar los cambios de «{ $name }»?
leaving-why = Si no guardas los cambios, se perderán.
leaving-discard = Descartar cambios

failure-not-a-campaign = { $path } no es una campaña: no contiene campaign.toml. Elige la carpeta de una campaña o un archivo .carillon.
failure-read-only = No se puede escribir en { $path }. Guarda la campaña en otro sitio.
failure-not-readable = No se permite leer { $path }. Cambia sus permisos o pregunta a su propietario.
failure-too-many-files = { $path } contiene más de { $most } archivos, más de los que puede tener una campaña. Quita lo que no forme parte de ella.
failure-file-too-large = { $path } ocupa más de { $most } MB, el máximo para un archivo aquí. Usa uno más pequeño.
failure-campaign-too-large = { $path } ocupa más de { $most } MB, más de lo que puede ocupar una campaña. Usa imágenes más pequeñas o quita algunas.
failure-damaged = { $path } está dañado y no se puede abrir. Consíguelo de nuevo en su origen o abre una copia. ({ $detail })
failure-in-use = Este trabajo ya está abierto, quizá en otro Carillon. Sigue allí o ciérralo allí primero.
failure-disk-full = El disco está lleno: no se ha escrito { $path }. Lo que ya estaba guardado no ha cambiado. Libera espacio o guarda en otro sitio.
failure-not-found = { $path } ya no existe.
failure-changed-on-disk = Otro programa ha modificado { $path } desde que lo abriste. Si guardas, se perderán esos cambios.
failure-picture-unknown = { $path } no es una imagen que Carillon pueda mostrar. Usa un archivo PNG, JPEG, GIF o WebP.
failure-picture-too-large = { $path } es demasiado grande. Usa una imagen de 50 megapíxeles como máximo.
failure-picture-damaged = { $path } está dañado y no se puede mostrar. Expórtalo de nuevo o usa otra imagen.
failure-disk = No se ha podido leer o escribir { $path }: { $detail }
failure-no-sandbox = No se ha podido iniciar el entorno de pruebas: { $detail }
failure-no-notifications = Nada en este equipo muestra notificaciones. Activa las del escritorio, o inicia un servicio como dunst o mako, y vuelve a intentarlo.
failure-not-shown = Este equipo no ha mostrado la notificación: { $detail }
failure-bug = Ha habido un error en Carillon: { $detail }. Tu trabajo está a salvo.
refused-locale-exists = { $locale } ya está en la campaña.
refused-source-locale = { $locale } es el idioma de origen: los demás recurren a él, así que no se puede quitar.
refused-no-locale = La campaña no tiene el idioma { $locale }.
refused-no-variant = La campaña no tiene la variante { $variant }.
refused-no-variable = La campaña no tiene la variable { $variable }.
refused-bad-variable = Ninguna variable puede llamarse { $variable }. Usa letras, cifras, _ y -, y un nombre libre.
refused-unreadable = No se puede leer { $file } tal como está. Abre primero el código fuente y corrígelo.
refused-does-not-fit = { $file } ya no es como antes: el cambio no encaja.
refused-bad-phrase = No se puede escribir este texto: una clave o un nombre contiene un carácter no permitido.
refused-no-choice = Este texto ya no varía ahí.
refused-newer-format = Esta campaña se creó con una versión más reciente de Carillon. Aquí se puede leer, pero no modificar.
refused-no-button = No cabe otro botón: una campaña tiene tres como máximo.

# Las vistas previas de la campaña.

stage-label = Vistas previas
stage-bar = Opciones de vista previa
stage-empty = Esta campaña no tiene ninguna vista. Elige una plataforma para verla aquí.

stage-devices = Vistas
stage-devices-count = { $count ->
    [one] { $count } vista
   *[other] { $count } vistas
}
stage-text-size = Tamaño del texto
stage-state = Estado
stage-appearance = Apariencia del dispositivo
stage-stamp = Hora de llegada
stage-persona = Persona
stage-persona-none = Nombres de variables
worst-cases = Casos extremos
worst-longest = Valores más largos
worst-empty = Sin valores
worst-rtl = Nombre de derecha a izquierda
worst-emoji = Emoji en el nombre
stage-zoom = { $percent } %
stage-zoom-in = Ampliar
stage-zoom-out = Reducir
stage-zoom-fit = Ver todo

stage-platform-web = Web

stage-field-picture = Imagen

# Lo que dice un lector de pantalla. $words es la propia notificación.
stage-artboard = { $device }, { $place }, { $look }: { $words }

stage-fits = Todo cabe.
stage-cut = { $shown ->
    [one] { $field }: cortado tras { $shown } carácter.
   *[other] { $field }: cortado tras { $shown } caracteres.
}
stage-hidden = Oculto: «{ $words }»
stage-not-here = No se muestra aquí: { $fields }.
stage-buttons-later = Los botones aparecen al expandirla.
stage-missing = Algunos caracteres no se pueden dibujar.
stage-missing-which = Ninguna fuente incluida contiene { $characters }
stage-font-lost = No se ha podido cargar una fuente: en un dispositivo se verá distinto.

stage-copy = Copiar imagen
stage-copied = Imagen copiada: { $name }
stage-copy-failed = No se ha podido copiar la imagen de { $name }: aquí el portapapeles no admite imágenes. Guárdala en su lugar.
stage-save = Guardar imagen
stage-saved = Guardada en { $name }
stage-save-failed = No se ha podido guardar { $name }.

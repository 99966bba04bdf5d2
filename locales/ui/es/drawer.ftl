# El panel bajo las vistas previas: revisión y carga útil.

drawer-label = Revisión y carga útil
drawer-open = Abrir panel
drawer-close = Cerrar panel
drawer-resize = Altura del panel
drawer-findings = Revisión
drawer-payload = Carga útil

drawer-none = No hay nada que corregir: todos los idiomas caben y se pueden enviar.
drawer-more = Mostrar más
drawer-error = Error
drawer-warning = Advertencia
drawer-note = Nota
drawer-go-field = Ir a { $field }
drawer-go-locale = Ir a { $locale }

drawer-provider = Proveedor
drawer-payload-code = Solicitud
drawer-payload-none = Esta campaña no se envía a esta plataforma.
drawer-copy = Copiar contenido
drawer-copied = Contenido de { $name } copiado byte a byte
drawer-copy-failed = No se ha podido copiar el contenido de { $name }: el portapapeles lo ha rechazado.
# $size y $limit llegan ya agrupados: 12.140.
drawer-meter = { $provider }: { $size } de { $limit } bytes
drawer-bytes = { $count ->
    [one] { $size } byte
   *[other] { $size } bytes
}
drawer-bytes-limit = de { $limit }
drawer-part-text = Texto
drawer-part-media = Multimedia
drawer-part-buttons = Botones
drawer-part-other = Otros

# El texto para Braze. Los bytes son los del Liquid, no los de lo que recibe la gente.
drawer-braze-fields = Texto para Braze
drawer-braze-platform = Plataforma
drawer-braze-form = Cómo se ponen los idiomas
drawer-braze-liquid = Liquid
drawer-braze-tags = Etiquetas de traducción
drawer-braze-copy = Copiar { $field }
drawer-braze-copied = { $name }: copiado para Braze
drawer-braze-copy-failed = No se ha podido copiar { $name }: el portapapeles lo ha rechazado.
drawer-braze-losses = Dicho de otro modo que en la vista previa
drawer-braze-whole = Todo se dice como en la vista previa.

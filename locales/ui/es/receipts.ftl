# Los resultados: búsqueda, filtros y los detalles de uno.

receipts-search = Buscar en los resultados
receipts-search-hint = Dispositivo, motivo, ID…
receipts-found = { $count ->
    [one] { $number } resultado
   *[other] { $number } resultados
}
receipts-found-more = Más de { $number } resultados
receipts-none-yet = Todavía no hay resultados
receipts-standing = Estado
receipts-any-standing = Todos los estados
receipts-needs-action = Por resolver
receipts-any-gateway = Todas las pasarelas
receipts-run = Prueba
receipts-any-run = Todas las pruebas

receipt-open = { $device }, { $standing }: detalles
receipt-details = Detalles
receipt-answer = Respuesta literal
receipt-means = Qué significa
receipt-retry-at = Reintentar a las
receipt-planned = Prevista
receipt-answered = Respondida
receipt-answered-after = { $time }, tras { $took } ms
receipt-attempts = Intentos
receipt-campaign = Campaña
receipt-campaign-variant = { $campaign } · Variante { $variant }
receipt-locale = Idioma
receipt-persona = Persona
receipt-bytes = Tamaño
receipt-bytes-of = { $size } de { $limit } bytes
receipt-show-run = Mostrar toda esta prueba
receipt-delivery = ID del envío
receipt-provider-id = ID del proveedor
receipt-copy = Copiar el ID
receipt-copied = { $name } está en el portapapeles
receipt-copy-failed = No se ha podido copiar { $name }: el portapapeles lo ha rechazado.
receipt-device = Dispositivo
receipt-mark-unsubscribed = Marcar como dado de baja

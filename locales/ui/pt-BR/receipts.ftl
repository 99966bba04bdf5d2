# Os resultados: busca, filtros e os detalhes de um.

receipts-search = Buscar nos resultados
receipts-search-hint = Dispositivo, motivo, ID…
receipts-found = { $count ->
    [one] { $number } resultado
   *[other] { $number } resultados
}
receipts-found-more = Mais de { $number } resultados
receipts-none-yet = Ainda não há resultados
receipts-standing = Situação
receipts-any-standing = Todas as situações
receipts-needs-action = A resolver
receipts-any-gateway = Todos os gateways
receipts-run = Teste
receipts-any-run = Todos os testes

receipt-open = { $device }, { $standing }: detalhes
receipt-details = Detalhes
receipt-answer = Resposta literal
receipt-means = O que significa
receipt-retry-at = Tentar de novo às
receipt-planned = Previsto
receipt-answered = Respondido
receipt-answered-after = { $time }, após { $took } ms
receipt-attempts = Tentativas
receipt-campaign = Campanha
receipt-campaign-variant = { $campaign } · Variante { $variant }
receipt-locale = Idioma
receipt-persona = Persona
receipt-bytes = Tamanho
receipt-bytes-of = { $size } de { $limit } bytes
receipt-show-run = Mostrar todo este teste
receipt-delivery = ID do envio
receipt-provider-id = ID do provedor
receipt-copy = Copiar o ID
receipt-copied = { $name } está na área de transferência
receipt-copy-failed = Não foi possível copiar { $name }: a área de transferência recusou.
receipt-device = Dispositivo
receipt-mark-unsubscribed = Marcar como descadastrado

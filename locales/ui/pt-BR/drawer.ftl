# O painel abaixo das prévias: verificação e payload.

drawer-label = Verificação e payload
drawer-open = Abrir painel
drawer-close = Fechar painel
drawer-resize = Altura do painel
drawer-findings = Verificação
drawer-payload = Payload

drawer-none = Nada a corrigir: todos os idiomas cabem e podem ser enviados.
drawer-more = Mostrar mais
drawer-error = Erro
drawer-warning = Aviso
drawer-note = Observação
drawer-go-field = Ir para { $field }
drawer-go-locale = Ir para { $locale }

drawer-provider = Provedor
drawer-payload-code = Solicitação
drawer-payload-none = Esta campanha não vai para esta plataforma.
drawer-copy = Copiar conteúdo
drawer-copied = Conteúdo de { $name } copiado byte a byte
drawer-copy-failed = Não foi possível copiar o conteúdo de { $name }: a área de transferência recusou.
# $size e $limit já chegam agrupados: 1.214.
drawer-meter = { $provider }: { $size } de { $limit } bytes
drawer-bytes = { $count ->
    [one] { $size } byte
   *[other] { $size } bytes
}
drawer-bytes-limit = de { $limit }
drawer-part-text = Texto
drawer-part-media = Mídia
drawer-part-buttons = Botões
drawer-part-other = Outros

# O texto para o Braze. Os bytes são os do Liquid, não os do que as pessoas recebem.
drawer-braze-fields = Texto para o Braze
drawer-braze-platform = Plataforma
drawer-braze-form = Como os idiomas são postos
drawer-braze-liquid = Liquid
drawer-braze-tags = Tags de tradução
drawer-braze-copy = Copiar { $field }
drawer-braze-copied = { $name }: copiado para o Braze
drawer-braze-copy-failed = Não foi possível copiar { $name }: a área de transferência recusou.
drawer-braze-losses = Dito de outro modo que na prévia
drawer-braze-whole = Tudo é dito como na prévia.

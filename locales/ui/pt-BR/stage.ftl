# As prévias da campanha em seus locais de exibição.

stage-label = Prévias
stage-bar = Opções de prévia
stage-empty = Esta campanha não tem nenhum local de exibição. Escolha uma plataforma para vê-la aqui.

stage-devices = Locais de exibição
stage-devices-count = { $count ->
    [one] { $count } local
   *[other] { $count } locais
}
stage-text-size = Tamanho do texto
stage-state = Estado
stage-appearance = Aparência do dispositivo
stage-stamp = Horário
stage-persona = Persona
stage-persona-none = Nomes das variáveis
worst-cases = Casos extremos
worst-longest = Valores mais longos
worst-empty = Sem valores
worst-rtl = Nome da direita para a esquerda
worst-emoji = Emoji no nome
stage-zoom = { $percent }%
stage-zoom-in = Ampliar
stage-zoom-out = Reduzir
stage-zoom-fit = Mostrar tudo

stage-platform-web = Web

stage-field-picture = Imagem

# O que um leitor de tela diz de uma prévia. $words é a própria notificação.
stage-artboard = { $device }, { $place }, { $look }: { $words }

stage-fits = Tudo cabe.
stage-cut = { $shown ->
    [one] { $field }: cortado após { $shown } caractere.
   *[other] { $field }: cortado após { $shown } caracteres.
}
stage-hidden = Oculto: “{ $words }”
stage-not-here = Não aparece aqui: { $fields }.
stage-buttons-later = Os botões aparecem quando a notificação é expandida.
stage-missing = Alguns caracteres não podem ser desenhados.
stage-missing-which = Nenhuma fonte incluída contém { $characters }
stage-font-lost = Não foi possível carregar uma fonte: em um dispositivo será diferente.

stage-copy = Copiar imagem
stage-copied = Imagem copiada: { $name }
stage-copy-failed = Não foi possível copiar a imagem de { $name }: aqui a área de transferência não aceita imagens. Salve a imagem.
stage-save = Salvar imagem
stage-saved = Salva em { $name }
stage-save-failed = Não foi possível salvar { $name }.

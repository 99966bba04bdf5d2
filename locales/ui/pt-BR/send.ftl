# Enviar: dispositivos de teste, teste, resultados, caixa de entrada.

send-gateway = Gateway
send-sandbox = Ambiente de testes
send-sandbox-what = Sem envio real
send-devices = Seus dispositivos de teste
send-loading = Carregando
send-device-other-platform = Não é uma plataforma desta campanha
send-answer = Resposta de { $device }
send-answer-accept = Aceitar
send-answer-refusals = Recusas
send-answer-on-the-way = No caminho
send-answer-delay = Responde após 5 segundos
send-answer-reset = A conexão cai antes da resposta
send-answer-cut = A resposta é interrompida
send-answer-malformed = Resposta ilegível
send-answer-no-tls = Servidor sem TLS
send-locales = Idiomas
send-chosen-count = { $chosen } de { $all }
send-locales-every = Todos
send-locales-first = Só o primeiro
send-personas = Personas
send-only-own = Os testes vão somente para seus próprios dispositivos.
send-demo = Demonstração: nada sai desta página e os resultados são simulados.
send-others = Também para dispositivos de { $names }: você será perguntado antes.
send-nothing-chosen = Escolha pelo menos um dispositivo e um idioma.
send-nobody-chosen = Escolha pelo menos uma persona.
send-errors = { $count ->
    [one] { $count } erro: um provedor real recusaria este envio.
   *[other] { $count } erros: um provedor real recusaria este envio.
}
send-errors-show = Mostrar
send-button = { $count ->
    [one] Enviar { $count } push de teste
   *[other] Enviar { $count } pushes de teste
}

send-run-none = Nenhum teste ainda
send-run-none-why = Envie um push de teste: as respostas aparecem aqui, e você vê exatamente como chegou.
send-run = Teste { $number }
send-run-about = { $campaign } · Variante { $variant } · início: { $time }
send-pause = Pausar
send-resume = Retomar
send-cancel = Cancelar o resto
send-paused = Em pausa: faltam { $count }.
send-waits-retry = Recusado por ora: nova tentativa às { $time }.
send-waits-rate = No ritmo do gateway: o próximo sai às { $time }.
send-progress = { $done } de { $all } com resposta
send-count-accepted = { $count ->
    [one] { $count } aceito
   *[other] { $count } aceitos
}
send-count-rejected = { $count ->
    [one] { $count } recusado
   *[other] { $count } recusados
}
send-count-retrying = { $count } a tentar de novo
send-count-undecided = { $count ->
    [one] { $count } indefinido
   *[other] { $count } indefinidos
}
send-count-not-sent = { $count ->
    [one] { $count } não enviado
   *[other] { $count } não enviados
}
send-count-sending = { $count } em envio
send-count-waiting = { $count } na fila

send-grid = Dispositivos e idiomas
send-device = Dispositivo
send-accepted = Aceito
send-rejected = Recusado
send-retrying = Nova tentativa
send-undecided = Indefinido
send-not-sent = Não enviado
send-sending = Enviando
send-waiting = Na fila
send-page-locales = Idiomas { $first }–{ $last } de { $all }
send-page-locales-before = Idiomas anteriores
send-page-locales-after = Mais idiomas
send-page-devices = Dispositivos { $first }–{ $last } de { $all }
send-page-devices-before = Dispositivos anteriores
send-page-devices-after = Mais dispositivos
send-receipt-of-cell = Resultado da célula escolhida

send-receipts = Resultados
send-filter = Quais resultados
send-receipts-more = Mostrar mais
send-inbox = Caixa de entrada
send-inbox-empty = O que o ambiente de testes aceita aparece aqui, desenhado a partir dos bytes recebidos.
send-inbox-desktop = Mostrar também neste computador
send-inbox-show = Mostrar neste computador
send-inbox-filled-in = O Braze põe os valores de cada pessoa. Aqui: { $persona }.
send-inbox-filled-in-nobody = O Braze põe os valores de cada pessoa. Aqui: nenhum, porque a campanha não tem persona.

where-title = O que vai para onde
where-others = Não só para você: { $names } receberia isto nos próprios dispositivos. Envie só se for esperado.
where-send-others = Enviar também a { $names }
where-clear = { $all } pushes. Nada impede o envio.
where-hindered = Há impedimentos em { $count } de { $all }, mostrados no início.
where-bytes = Bytes
where-bytes-of = { $size } de { $limit }
where-falls-back = Parte do texto vem de { $from }.

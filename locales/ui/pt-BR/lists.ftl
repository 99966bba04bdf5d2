# Enviar a uma lista de dispositivos.

list-open = Para uma lista…
list-title = Para uma lista de dispositivos
list-choose = Escolher uma lista…
list-drop = Solte a lista aqui para examiná-la
list-choose-help = Um arquivo CSV com uma coluna “token” e, se preciso, “kind”, “platform” e “locale”. Ou apenas tokens de dispositivo, um por linha.
list-sandbox = Para o ambiente de testes: ele aceita qualquer token no formato da Apple ou do Firebase, e nada é entregue.
list-webhook-help = Cada linha é uma requisição própria. Uma coluna “platform” precisa dizer qual texto ela recebe.
list-usual = Texto para quem não tem idioma indicado
list-values = Valores das variáveis
list-values-why = Todos na lista recebem estes valores.
list-looking = Examinando { $file }
list-looked = { $percent }% concluído
list-stop = Parar
list-recipients = { $count ->
    [one] { $number } dispositivo de { $file } receberia.
   *[other] { $number } dispositivos de { $file } receberiam.
}
list-nobody = Por este gateway não é possível enviar a ninguém de { $file }.
list-groups = Quem recebe qual texto
list-locale = Idioma
list-devices = Dispositivos
list-too-large = { $size } bytes, e são permitidos { $limit }. Encurte o texto antes.
list-left-out = { $count ->
    [one] { $number } linha fica de fora
   *[other] { $number } linhas ficam de fora
}
list-lines = Linhas: { $lines }
list-lines-among = Linhas: { $lines }, … ({ $number })
list-again = Outra lista
list-continue = Continuar
list-confirm = Enviar à lista
list-file = Lista
list-rate = Ritmo
list-rate-value = { $rate } por segundo, ao todo cerca de { $time }
list-lines-left-out = Linhas de fora
list-send = { $count ->
    [one] Enviar a { $number } dispositivo
   *[other] Enviar a { $number } dispositivos
}

list-run = Lista { $number }
export-list = Lista { $number } em { $format }
list-about = { $campaign } · { $gateway } · início: { $time }
list-count-left = faltam { $count }
list-pace = { $rate } por segundo, faltam cerca de { $time }
list-seconds = { $number } s
list-minutes = { $number } min
list-hours = { $number } h
list-through = Foi enviado a todos.
list-broken-off = Foi interrompido: faltam { $count }.
list-tried = Tentado tantas vezes quanto permitido de uma vez: faltam { $count }.
list-cancelled = Cancelado: sem envio a { $count }.
list-gave-up = Parado porque 20 seguidos terminaram do mesmo jeito: { $what } { $why }
list-undecided = { $count ->
    [one] { $count } push talvez tenha chegado, talvez não.
   *[other] { $count } pushes talvez tenham chegado, talvez não.
}
list-send-undecided = Enviar de novo, talvez em dobro
list-leave-undecided = Deixar assim
list-unlock = Desbloquear as chaves
list-find = Escolher a lista…
list-reasons = O que houve com a lista
list-lines-head = Linhas
list-result = Resultado
list-reason = Motivo
list-not-yet = ainda não enviado

failure-not-a-list = { $path } não é uma lista de dispositivos. A primeira linha precisa dar nome às colunas, uma delas “token”. Uma lista só de tokens de dispositivo não precisa dela.
failure-list-other = { $path } não é a lista com que se começou. Nada foi enviado. Escolha a lista como ela era.
failure-list-other-words = “{ $campaign }” diria agora algo diferente do início. Nada foi enviado. Cancele o resto e comece outro envio.
failure-list-gateway-gone = O gateway “{ $gateway }” não existe mais. Nada foi enviado. Cancele o resto e comece outro envio.
failure-list-under-way = Já se está enviando a esta lista, aqui ou em outro Carillon.
failure-list-cancelled = Este envio foi cancelado em definitivo. Comece outro envio.

### A página que inscreve um navegador deste computador e o que a linha de comando diz.

subscribe-title = Receber pushes de teste neste navegador
subscribe-lead = “{ $gateway }” poderá enviar a este navegador neste computador. Ele mostra o que chega como a campanha diz, mesmo com o Carillon fechado.
subscribe-button = Inscrever este navegador
subscribe-asking = O navegador pergunta se pode mostrar notificações.
subscribe-done = Inscrito. Você pode fechar esta página: o navegador espera no Carillon como dispositivo de teste.
subscribe-closed = O Carillon não espera mais por esta página. Abra-a de novo por lá.
subscribe-denied = Este navegador não pode mostrar notificações desta página. Permita na barra de endereços e tente de novo.
subscribe-failed = O navegador não conseguiu se inscrever:
subscribe-unable = Este navegador não pode receber pushes. Use outro, ou uma janela normal em vez de uma anônima.

cli-subscribe-open = Abra este endereço no navegador que deve receber os pushes: { $address }
failure-no-browsers = “{ $gateway }” não envia a navegadores.
    .why = Escolha um gateway de Web Push.

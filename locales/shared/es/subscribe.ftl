### La página que suscribe un navegador de este equipo y lo que dice la línea de comandos.

subscribe-title = Recibir push de prueba en este navegador
subscribe-lead = «{ $gateway }» podrá enviar a este navegador en este ordenador. Muestra lo que llega tal como dice la campaña, también con Carillon cerrado.
subscribe-button = Suscribir este navegador
subscribe-asking = El navegador pregunta si puede mostrar notificaciones.
subscribe-done = Suscrito. Puedes cerrar esta página: el navegador espera en Carillon como dispositivo de prueba.
subscribe-closed = Carillon ya no espera esta página. Ábrela de nuevo desde la aplicación.
subscribe-denied = Este navegador no puede mostrar notificaciones de esta página. Permítelo en la barra de direcciones e inténtalo de nuevo.
subscribe-failed = El navegador no pudo suscribirse:
subscribe-unable = Este navegador no puede recibir push. Usa otro, o una ventana normal en vez de una privada.

cli-subscribe-open = Abre esta dirección en el navegador que debe recibir los push: { $address }
failure-no-browsers = «{ $gateway }» no envía a navegadores.
    .why = Elige una pasarela de Web Push.

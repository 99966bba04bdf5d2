### Die Seite, die einen Browser dieses Rechners anmeldet, und was die Kommandozeile dazu sagt.

subscribe-title = Test-Pushes in diesem Browser erhalten
subscribe-lead = „{ $gateway }“ kann dann an diesen Browser auf diesem Rechner senden. Er zeigt, was ankommt, so wie die Kampagne es sagt, auch wenn Carillon geschlossen ist.
subscribe-button = Diesen Browser anmelden
subscribe-asking = Der Browser fragt, ob er Benachrichtigungen zeigen darf.
subscribe-done = Angemeldet. Sie können diese Seite schließen: Der Browser wartet in Carillon als Testgerät.
subscribe-closed = Carillon wartet nicht mehr auf diese Seite. Öffnen Sie sie von dort neu.
subscribe-denied = Dieser Browser darf für diese Seite keine Benachrichtigungen zeigen. Erlauben Sie es in der Adressleiste und versuchen Sie es noch einmal.
subscribe-failed = Der Browser konnte sich nicht anmelden:
subscribe-unable = Dieser Browser kann keine Pushes erhalten. Nehmen Sie einen anderen, oder ein normales statt eines privaten Fensters.

cli-subscribe-open = Öffnen Sie diese Adresse in dem Browser, der die Pushes erhalten soll: { $address }
failure-no-browsers = „{ $gateway }“ sendet nicht an Browser.
    .why = Wählen Sie ein Gateway für Web Push.

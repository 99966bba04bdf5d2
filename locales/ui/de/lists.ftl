# An eine Geräteliste senden.

list-open = An eine Liste…
list-title = An eine Geräteliste
list-choose = Liste auswählen…
list-drop = Liste hier ablegen, um sie durchzusehen
list-choose-help = Eine CSV-Datei mit einer Spalte „token“ und, wo gewünscht, „kind“, „platform“ und „locale“. Oder nichts als Geräte-Token, eines pro Zeile.
list-sandbox = An die Sandbox: Sie nimmt jedes Token in Apples oder Firebases Form, und nichts wird zugestellt.
list-webhook-help = Jede Zeile ist eine eigene Anfrage. Eine Spalte „platform“ muss sagen, wessen Text sie bekommt.
list-usual = Text für alle ohne eigene Sprache
list-values = Werte der Variablen
list-values-why = Alle auf der Liste bekommen diese Werte.
list-looking = { $file } wird durchgesehen
list-looked = { $percent } % fertig
list-stop = Anhalten
list-recipients = { $count ->
    [one] { $number } Gerät aus { $file } bekäme es.
   *[other] { $number } Geräte aus { $file } bekämen es.
}
list-nobody = Über dieses Gateway kann an niemanden aus { $file } gesendet werden.
list-groups = Wer welchen Text bekommt
list-locale = Sprache
list-devices = Geräte
list-too-large = { $size } Bytes, erlaubt sind { $limit }. Kürzen Sie zuerst den Text.
list-left-out = { $count ->
    [one] { $number } Zeile wird ausgelassen
   *[other] { $number } Zeilen werden ausgelassen
}
list-lines = Zeilen: { $lines }
list-lines-among = Zeilen: { $lines }, … ({ $number })
list-again = Andere Liste
list-continue = Weiter
list-confirm = An die Liste senden
list-file = Liste
list-rate = Tempo
list-rate-value = { $rate } pro Sekunde, insgesamt etwa { $time }
list-lines-left-out = Ausgelassene Zeilen
list-send = { $count ->
    [one] An { $number } Gerät senden
   *[other] An { $number } Geräte senden
}

list-run = Liste { $number }
export-list = Liste { $number } als { $format }
list-about = { $campaign } · { $gateway } · gestartet { $time }
list-count-left = { $count } übrig
list-pace = { $rate } pro Sekunde, noch etwa { $time }
list-seconds = { $number } s
list-minutes = { $number } min
list-hours = { $number } h
list-through = An alle wurde gesendet.
list-broken-off = Abgebrochen, { $count } übrig.
list-tried = So oft versucht, wie am Stück erlaubt ist: { $count } übrig.
list-cancelled = Beendet, an { $count } wurde nicht gesendet.
list-gave-up = Angehalten, weil 20 hintereinander gleich endeten: { $what } { $why }
list-undecided = { $count ->
    [one] { $count } Push kam vielleicht durch, vielleicht nicht.
   *[other] { $count } Pushs kamen vielleicht durch, vielleicht nicht.
}
list-send-undecided = Noch einmal senden, vielleicht doppelt
list-leave-undecided = So lassen
list-unlock = Schlüssel entsperren
list-find = Liste auswählen…
list-reasons = Was aus der Liste wurde
list-lines-head = Zeilen
list-result = Ergebnis
list-reason = Grund
list-not-yet = noch nicht gesendet

failure-not-a-list = { $path } ist keine Geräteliste. Die erste Zeile muss die Spalten benennen, eine davon „token“. Eine Liste nur aus Geräte-Token braucht keine solche Zeile.
failure-list-other = { $path } ist nicht die Liste, mit der begonnen wurde. Nichts wurde gesendet. Wählen Sie die Liste, wie sie war.
failure-list-other-words = „{ $campaign }“ würde jetzt etwas anderes sagen als zu Beginn. Nichts wurde gesendet. Brechen Sie den Rest ab, und beginnen Sie neu.
failure-list-gateway-gone = Das Gateway „{ $gateway }“ gibt es nicht mehr. Nichts wurde gesendet. Brechen Sie den Rest ab, und beginnen Sie neu.
failure-list-under-way = An diese Liste wird bereits gesendet, hier oder in einem anderen Carillon.
failure-list-cancelled = Diese Sendung wurde abgebrochen, und dabei bleibt es. Beginnen Sie neu.

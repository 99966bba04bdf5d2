### Sendungen an Gerätelisten: was auf einer Zeile steht, was gefragt wird, was nicht ging. Für die Kommandozeile.

failure-not-a-list = { $path } ist keine Geräteliste.
    .why = Die erste Zeile muss die Spalten nennen, eine davon „token“. Eine Liste nur aus Gerätetoken braucht sie nicht.
failure-list-sandbox = Die Sandbox in diesem Programm hat zu wenige Geräte für eine Liste.
    .why = Starten Sie `carillon sandbox --crowd` und legen Sie ein Gateway mit deren Adresse als anderem Server an.
failure-list-nobody = An niemanden in { $path } kann gesendet werden.
    .why = Nichts wurde gesendet. Jede ausgelassene Zeile ist oben genannt.
failure-list-words-too-large = Auf { $locale } hat der Push für { $platform } { $size } Bytes, erlaubt sind { $limit }.
    .why = Nichts wurde gesendet. `carillon payload --size` zeigt jede Sprache.
failure-list-not-confirmed = Nichts wurde gesendet: { $count ->
        [one] ein Push an 1 Gerät muss
       *[other] Pushes an { $count } Geräte müssen
    } bestätigt werden.
    .why = Tippen Sie die Zahl im Terminal, oder geben Sie sie mit --yes-to { $digits } an.
failure-list-other-count = Nichts wurde gesendet: Die Liste hat { $count ->
        [one] 1 Gerät
       *[other] { $count } Geräte
    }, nicht { $given }.
    .why = Sehen Sie die Liste an. Ist sie richtig, geben Sie --yes-to { $digits } an.
failure-list-nothing-left = Alle Listen sind durch.
    .why = `carillon lists` zeigt sie. Unentschiedene gehen mit --send-undecided noch einmal hinaus.
failure-list-unknown-send = Es gibt keine Sendung { $number } an eine Liste.
    .why = `carillon lists` zeigt, was es gibt.
failure-list-which-send = Mehrere Sendungen sind nicht durch.
    .why = Nennen Sie eine davon: { $known }
failure-list-cancelled = Sendung { $number } wurde abgebrochen, und dabei bleibt es.
    .why = Nichts wurde gesendet. Beginnen Sie neu.
failure-list-apps-sandbox = Sendung { $number } geht an die Sandbox in der App, die kein anderes Programm erreicht.
    .why = Nichts wurde gesendet. Öffnen Sie die App, und wählen Sie dort unter „Senden“ „Fortsetzen“.
failure-list-running = Sendung { $number } läuft in einem anderen Carillon.
    .why = Warten Sie darauf, oder halten Sie sie dort an. Sonst bekäme jemand den Push zweimal.
failure-list-other-list = { $path } ist nicht die Liste, mit der Sendung { $number } begonnen wurde.
    .why = Nichts wurde gesendet. Stellen Sie die Liste wieder her, oder nennen Sie ihren Ort mit --list. Für eine andere Liste beginnen Sie eine neue Sendung.
failure-list-other-words = Die Kampagne in { $path } sagt anderes als zu Beginn von Sendung { $number }.
    .why = Nichts wurde gesendet, damit alle auf der Liste dieselben Worte bekommen. Stellen Sie die Kampagne wieder her, oder beginnen Sie eine neue Sendung.
failure-list-gateway-gone = Das Gateway „{ $gateway }“ von Sendung { $number } gibt es nicht mehr.
    .why = Nichts wurde gesendet. Beginnen Sie eine neue Sendung mit einem vorhandenen Gateway.

line-problem-duplicate = Das Token steht auf einer früheren Zeile; gesendet wird einmal.
line-problem-no-token = Auf dieser Zeile steht kein Token.
line-problem-not-a-token = Das ist kein Token bekannter Form.
line-problem-other-provider = Das Token gehört zu einem anderen Anbieter.
line-problem-other-environment = Das Token gehört zu Apples anderer Umgebung.
line-problem-unsafe-address = Die Adresse des Abonnements ist nicht verschlüsselt.
line-problem-bad-kind = Die Art ist unbekannt oder nicht die des Tokens.
line-problem-bad-platform = Die Plattform ist nicht ios, android oder web.
line-problem-no-platform = Das steht für eine Person: Eine Spalte „platform“ muss sagen, welches ihrer Geräte gemeint ist.
line-problem-bad-locale = Die Sprache ist kein Sprachkürzel.
line-problem-not-text = Die Zeile ist kein UTF-8.
line-problem-too-long = Die Zeile ist zu lang für ein Token.
line-problem-open-quote = Ein Anführungszeichen ist nicht geschlossen.

line-state-left-out = ausgelassen
line-state-waiting = nicht gesendet, noch fällig
line-state-undecided = unentschieden
line-state-accepted = angenommen
line-state-refused = abgelehnt
line-state-not-sent = nicht gesendet

cli-list-more-lines = { $count ->
        [one] Und 1 weitere Zeile.
       *[other] Und { $count } weitere Zeilen.
    } `carillon lists export` hat alle.
cli-list-left-out = { $count ->
        [one] 1 Zeile ist ausgelassen
       *[other] { $count } Zeilen sind ausgelassen
    }, { $duplicates ->
        [0] keine davon als Dublette
        [one] 1 davon als Dublette
       *[other] { $duplicates } davon als Dubletten
    }.
cli-list-confirm = { $count ->
        [one] „{ $campaign }“ geht an 1 Gerät, das jedem gehören kann
       *[other] „{ $campaign }“ geht an { $count } Geräte, die jedem gehören können
    }, über „{ $gateway }“{ $environment ->
        [production] , in Produktion
        [development] , in Entwicklung
       *[none] {""}
    }. Das lässt sich nicht zurücknehmen. Tippen Sie { $digits }, um zu senden:
cli-list-sending = Sendung { $number } läuft. Ctrl-C hält an: Was unterwegs ist, kommt durch, der Rest lässt sich fortsetzen.
cli-list-stopping = Wird angehalten. Was unterwegs ist, wird abgewartet; noch einmal Ctrl-C lässt es unentschieden.
cli-list-progress = { $accepted } angenommen, { $refused } abgelehnt, { $undecided } unentschieden
cli-list-gave-up = Angehalten, weil 20 Pushes hintereinander gleich endeten: { $what } { $why }
cli-list-left = { $count ->
        [one] 1 Gerät ist übrig.
       *[other] { $count } Geräte sind übrig.
    } Weiter mit: carillon resume { $number }
cli-list-undecided = { $count ->
        [one] 1 Push ist vielleicht angekommen, vielleicht nicht.
       *[other] { $count } Pushes sind vielleicht angekommen, vielleicht nicht.
    } Noch einmal senden mit: carillon resume { $number } --send-undecided
cli-list-not-again = { $count ->
        [one] 1 Push war beim Abbruch unterwegs. Er wird
       *[other] { $count } Pushes waren beim Abbruch unterwegs. Sie werden
    } nicht noch einmal gesendet.
cli-list-not-yet = noch nicht gesendet
cli-no-lists = An eine Liste wurde noch nichts gesendet.
cli-head-count = ANZAHL
cli-head-result = ERGEBNIS
cli-head-reason = GRUND
cli-head-number = SENDUNG
cli-head-campaign = KAMPAGNE
cli-head-left = ÜBRIG
cli-head-undecided = UNENTSCHIEDEN
cli-head-list = LISTE

### Übersetzungsdateien: was ein Import ändern würde, was an der Datei nicht stimmt, was am Text einer Zelle nicht stimmt.

## Was die Übernahme einer Zelle bewirkt

exchange-verdict-new = neu
exchange-verdict-changed = geändert
exchange-verdict-overwrites = ersetzt eine Übersetzung
exchange-verdict-confirmed = wieder aktuell
exchange-verdict-unchanged = unverändert
exchange-verdict-stale = nach älterem Ausgangstext
exchange-verdict-source = ändert den Ausgangstext
exchange-verdict-unreadable = nicht lesbar

## Was an einer Datei nicht stimmt

exchange-complaint-too-large = Die Datei ist zu groß.
    .why = Sie hat { $bytes } Byte; gelesen werden höchstens { $most }. Teilen Sie sie nach Sprachen oder Varianten auf.
exchange-complaint-not-text = Das ist keine Textdatei.
    .why = Speichern Sie die Tabelle als CSV oder als Text mit Tabulatoren, in UTF-8.
exchange-complaint-not-utf8 = { $count ->
        [one] Eine Stelle ist kein UTF-8; sie steht hier.
       *[other] { $count } Stellen sind kein UTF-8; die erste steht hier.
    }
    .why = Die betroffenen Zellen werden ausgelassen. Speichern Sie die Datei als UTF-8, um alle zu übernehmen.
exchange-complaint-utf16 = Die Datei ist in UTF-16 gespeichert.
    .why = Sie wurde trotzdem gelesen. Die meisten Programme bevorzugen UTF-8.
exchange-complaint-empty = Die Datei ist leer.
    .why = Es ändert sich nichts.
exchange-complaint-broken = Die Datei ist ab hier nicht lesbar: { $detail }
    .why = Was davor steht, liegt zur Durchsicht vor. Korrigieren Sie die Datei oder exportieren Sie sie erneut.
exchange-complaint-broken-fluent = Das ist kein Fluent.
    .why = Der Rest der Datei wird gelesen. Korrigieren Sie die Zeile.
exchange-complaint-entities = Die Datei definiert Entitäten oder verwendet eine, die XML nicht kennt.
    .why = Ab hier wird sie nicht gelesen, denn solche Dateien können den Speicher füllen. Schreiben Sie die Zeichen selbst aus.
exchange-complaint-too-deep = Die Elemente sind zu tief verschachtelt.
    .why = Ab hier wird die Datei nicht gelesen.
exchange-complaint-open-quote = Ein Anführungszeichen ist nicht geschlossen.
    .why = Alles Folgende gilt als eine einzige Zelle. Schließen Sie es, oder verdoppeln Sie es, wenn es zum Text gehört.
exchange-complaint-too-many-rows = Die Datei hat zu viele Zeilen.
    .why = Gelesen werden { $most }. Teilen Sie die Datei auf.
exchange-complaint-too-many-columns = Die Datei hat { $count } Spalten.
    .why = Gelesen werden die ersten { $most }.
exchange-complaint-too-many-cells = Die Datei hat zu viele Zellen mit Text.
    .why = Gelesen werden { $most }. Teilen Sie die Datei nach Sprachen auf.
exchange-complaint-long-row = Die Zeile hat mehr Zellen als die Tabelle Spalten.
    .why = { $surplus ->
        [one] Eine Zelle wird
       *[other] { $surplus } Zellen werden
    } nicht gelesen. Vielleicht fehlen Anführungszeichen um eine Zelle mit Komma.
exchange-complaint-no-keys = Es ist nicht angegeben, zu welchen Feldern die Texte gehören.
    .why = Eine Tabelle braucht eine Spalte „key“ mit Namen wie a.title. Exportieren Sie eine, um ein Beispiel zu sehen.
exchange-complaint-no-locales = Keine Spalte gehört zu einer Sprache.
    .why = Die erste Zeile benennt die Spalten mit Sprachcodes wie fr-FR.
exchange-complaint-no-locale = Es ist nicht angegeben, in welcher Sprache die Texte sind.
    .why = Geben Sie die Sprache beim Import an oder benennen Sie die Datei nach ihrem Code: fr-FR.{ $extension }
exchange-complaint-unknown-column = „{ $heading }“ ist kein Sprachcode.
    .why = Die Spalte wird nicht gelesen.
exchange-complaint-second-column = Für { $locale } gibt es eine zweite Spalte.
    .why = Nur die erste wird gelesen.
exchange-complaint-unknown-key = Die Kampagne hat kein Feld „{ $key }“.
    .why = Der Text wird ausgelassen. Gültige Namen sind etwa a.title oder a-android.body.
exchange-complaint-unknown-variant = Die Kampagne hat keine Variante „{ $name }“.
    .why = Ihre Zeilen werden ausgelassen. Schreiben Sie die ID der Variante in die erste Zeile.
exchange-complaint-no-field = „{ $id }“ hat einen eigenen Text.
    .why = Eine Mitteilung zeigt nur Attribute wie .title und .body; dieser Text wird ausgelassen.

## Was am Text einer Zelle nicht stimmt

exchange-fault-pattern = { $fault ->
    [open-brace] Ein „{"{"}“ ist nicht geschlossen, oder was darin steht, ist kein Name (Zeile { $line }, Spalte { $column }).
    [close-brace] Zu einem „{"}"}“ fehlt das „{"{"}“ (Zeile { $line }, Spalte { $column }).
    [open-quote] Ein Anführungszeichen ist nicht geschlossen (Zeile { $line }, Spalte { $column }).
    [default] Eine Auswahl braucht genau einen mit „*“ markierten Zweig (Zeile { $line }, Spalte { $column }).
    [too-deep] Eine Auswahl ist zu tief verschachtelt (Zeile { $line }, Spalte { $column }).
   *[other] Ein Platzhalter ist fehlerhaft (Zeile { $line }, Spalte { $column }).
}
exchange-fault-more-than-one-field = Eine Zeile des Textes beginnt ein anderes Feld.
exchange-fault-not-utf8 = Der Text enthält Bytes, die kein UTF-8 sind.
exchange-fault-too-long = Der Text ist zu lang: { $bytes } Byte, gelesen werden höchstens { $most }.
exchange-fault-markup = Das Inline-Element „{ $element }“ gibt nicht an, wofür es steht (Zeile { $line }, Spalte { $column }).
exchange-fault-liquid = Für { $tag } gibt es hier keine Entsprechung (Zeile { $line }, Spalte { $column }).
exchange-fault-unknown-variable = Die Kampagne hat keine Variable „{ $name }“.
exchange-fault-unknown-function = Die Funktion { $name } gibt es nicht.
exchange-fault-unknown-reference = In dieser Sprache gibt es „{ $id }“ nicht.
exchange-fault-missing-variable = „{ $name }“ aus dem Ausgangstext fehlt.
exchange-fault-no-source = Der Ausgangstext ist hier leer.
exchange-fault-duplicate = Dasselbe Feld steht bereits in Zeile { $line }.

## Auf der Befehlszeile

failure-not-imported = Der Import konnte nicht geschrieben werden: { $detail }
    .why = Geändert wurde nichts. Korrigieren Sie die genannte Datei und importieren Sie erneut.
cli-imported = Übernommen: { $taken }. Ausgelassen: { $left }.
cli-would-import = Würden übernommen: { $taken }. Würden ausgelassen: { $left }. Geschrieben wurde nichts.
cli-absent-locale = Der Kampagne fehlt die Sprache { $locale }; ihre Zellen werden ausgelassen. Hinzufügen mit --locale { $locale }
cli-more-complaints = Weitere dieser Art: { $count }.
cli-exported = { $count ->
        [one] { $count } Datei nach { $path } geschrieben.
       *[other] { $count } Dateien nach { $path } geschrieben.
    }
cli-unexpressed = { $field } in { $locale } enthält eine Auswahl oder Funktion. Braze würde sie so anzeigen, wie sie hier steht; beim Import kommt sie unversehrt zurück.

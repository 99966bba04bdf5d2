### Dateien von Übersetzern: was ein Import ändern würde, was an der Datei und was an einer Zelle nicht stimmt.

## Was das Übernehmen bewirkt

exchange-verdict-new = neu
exchange-verdict-changed = geändert
exchange-verdict-overwrites = ersetzt eine Übersetzung
exchange-verdict-unchanged = unverändert
exchange-verdict-stale = aus älterem Text übersetzt
exchange-verdict-source = ändert die Quelle
exchange-verdict-unreadable = nicht lesbar

## Was an einer Datei nicht stimmt

exchange-complaint-too-large = Die Datei ist größer, als gelesen wird.
    .why = Sie hat { $bytes } Bytes; höchstens { $most } werden gelesen. Nach Sprache oder Variante teilen.
exchange-complaint-not-text = Das ist keine Textdatei.
    .why = Aus der Tabellenkalkulation als CSV oder als Text mit Tabulatoren in UTF-8 speichern.
exchange-complaint-not-utf8 = Stellen, die kein UTF-8 sind: { $count }. Die erste ist hier.
    .why = Zellen mit solchen Bytes bleiben weg. Die Datei als UTF-8 speichern, um alle zu bekommen.
exchange-complaint-utf16 = Die Datei ist UTF-16.
    .why = Sie wurde verstanden. Die meisten Programme bevorzugen UTF-8.
exchange-complaint-empty = Die Datei ist leer.
    .why = Nichts ändert sich.
exchange-complaint-broken = Ab hier ist die Datei nicht lesbar: { $detail }
    .why = Was davor steht, ist in der Durchsicht. Die Datei berichtigen oder neu exportieren.
exchange-complaint-broken-fluent = Das ist kein Fluent.
    .why = Der Rest der Datei wird gelesen. Die Zeile berichtigen.
exchange-complaint-entities = Die Datei legt Entitäten fest oder benutzt eine, die XML nicht kennt.
    .why = Ab hier wird sie nicht gelesen, weil solche Dateien den Speicher füllen können. Die Zeichen selbst schreiben.
exchange-complaint-too-deep = Elemente stehen zu tief ineinander.
    .why = Ab hier wird die Datei nicht gelesen.
exchange-complaint-open-quote = Ein Anführungszeichen ist nicht geschlossen.
    .why = Alles danach gilt als eine Zelle. Schließen oder, wo es gemeint ist, verdoppeln.
exchange-complaint-too-many-rows = Die Datei hat zu viele Zeilen.
    .why = { $most } werden gelesen. Die Datei teilen.
exchange-complaint-too-many-columns = Die Datei hat { $count } Spalten.
    .why = Die ersten { $most } werden gelesen.
exchange-complaint-too-many-cells = Die Datei hat zu viele Zellen mit Text.
    .why = { $most } werden gelesen. Die Datei nach Sprache teilen.
exchange-complaint-long-row = Die Zeile hat mehr Zellen als die Tabelle Spalten.
    .why = Nicht gelesene Zellen: { $surplus }. Vielleicht fehlen einem Komma Anführungszeichen um die Zelle.
exchange-complaint-no-keys = Nichts sagt, zu welchen Feldern die Texte gehören.
    .why = Eine Tabelle braucht eine Spalte „key“ mit Namen wie a.title. Ein Export zeigt, wie sie aussieht.
exchange-complaint-no-locales = Keine Spalte gehört zu einer Sprache.
    .why = Die erste Zeile nennt die Spalten mit Sprachkürzeln wie fr-FR.
exchange-complaint-no-locale = Nichts sagt, in welcher Sprache die Texte sind.
    .why = Beim Import angeben oder die Datei nach dem Kürzel nennen: fr-FR.{ $extension }
exchange-complaint-unknown-column = „{ $heading }“ ist kein Sprachkürzel.
    .why = Die Spalte wird nicht gelesen.
exchange-complaint-second-column = Für { $locale } gibt es eine zweite Spalte.
    .why = Nur die erste wird gelesen.
exchange-complaint-unknown-key = Die Kampagne hat kein Feld „{ $key }“.
    .why = Seine Texte bleiben weg. Namen sind wie a.title oder a-android.body.
exchange-complaint-unknown-variant = Die Kampagne hat keine Variante „{ $name }“.
    .why = Ihre Zeilen bleiben weg. Die Kennung der Variante in die erste Zeile schreiben.
exchange-complaint-no-field = „{ $id }“ hat einen eigenen Text.
    .why = Eine Mitteilung zeigt nur Attribute wie .title und .body; dieser Text bleibt weg.

## Was an einer Zelle nicht stimmt

exchange-fault-pattern = { $fault ->
    [open-brace] Eine „{"{"}“ ist nicht geschlossen, oder was darin steht, ist kein Name (Zeile { $line }, Spalte { $column }).
    [close-brace] Zu einer „{"}"}“ fehlt die „{"{"}“ (Zeile { $line }, Spalte { $column }).
    [open-quote] Ein Anführungszeichen ist nicht geschlossen (Zeile { $line }, Spalte { $column }).
    [default] Eine Auswahl braucht genau einen Zweig mit * (Zeile { $line }, Spalte { $column }).
    [too-deep] Auswahlen stehen zu tief ineinander (Zeile { $line }, Spalte { $column }).
   *[other] Ein Platzhalter ist falsch geschrieben (Zeile { $line }, Spalte { $column }).
}
exchange-fault-more-than-one-field = Eine Zeile davon beginnt ein anderes Feld.
exchange-fault-not-utf8 = Einige Bytes sind kein UTF-8.
exchange-fault-too-long = Zu lang: { $bytes } Bytes, gelesen werden { $most }.
exchange-fault-markup = Das Element „{ $element }“ sagt nicht, wofür es steht (Zeile { $line }, Spalte { $column }).
exchange-fault-liquid = { $tag } hat hier keine Entsprechung (Zeile { $line }, Spalte { $column }).
exchange-fault-unknown-variable = Die Kampagne hat keine Variable „{ $name }“.
exchange-fault-unknown-function = Es gibt keine Funktion { $name }.
exchange-fault-unknown-reference = Die Sprache hat kein „{ $id }“.
exchange-fault-missing-variable = „{ $name }“ aus der Quelle kommt nicht vor.
exchange-fault-no-source = Die Quelle hat hier keinen Text.
exchange-fault-duplicate = Dasselbe Feld steht schon in Zeile { $line }.

## Auf der Befehlszeile

failure-not-imported = Der Import konnte nicht geschrieben werden: { $detail }
    .why = Nichts wurde geändert. Die genannte Datei berichtigen, dann neu importieren.
cli-imported = Übernommen: { $taken }. Gelassen: { $left }.
cli-would-import = Würde übernommen: { $taken }. Würde gelassen: { $left }. Nichts wurde geschrieben.
cli-absent-locale = Die Kampagne hat kein { $locale }; seine Zellen bleiben weg. Hinzufügen mit --locale { $locale }
cli-more-complaints = Weitere dieser Art: { $count }.
cli-exported = Nach { $path } geschriebene Dateien: { $count }.
cli-unexpressed = { $field } in { $locale } hat eine Auswahl oder Funktion: Braze würde sie zeigen, wie sie hier steht. Sie kommt vollständig zurück.

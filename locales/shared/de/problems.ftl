### Was an den Dateien einer Kampagne nicht stimmt: Name der Regel, Sachverhalt, was zu tun ist.

finding-no-manifest =
    .name = Keine campaign.toml
    .what = campaign.toml fehlt.
    .why = Carillon leitet die Sprachen aus den Dateien ab und kennt keine Einstellungen. Speichern Sie die Kampagne, um eine neue campaign.toml anzulegen, oder legen Sie die alte zurück.
finding-broken-toml =
    .name = Unlesbare Einstellungen
    .what = { $file } ist{ $line ->
        [0] {""}
       *[other] {" "}in Zeile { $line }
    } nicht lesbar: { $detail }
    .why = Die Einstellungen darin gelten erst wieder, wenn der Fehler behoben ist; verloren ist nichts. Korrigieren Sie die Zeile in einem Texteditor.
finding-bad-setting =
    .name = Unverständliche Einstellung
    .what = { $key } = { $value } ergibt in { $file } keinen Sinn.
    .why = Die Einstellung wird ignoriert. Erlaubt ist: { $expected }
finding-newer-format =
    .name = Aus einer neueren Version
    .what = Diese Kampagne stammt aus einer neueren Version von Carillon (Format { $found }; diese Version kennt { $known }).
    .why = Sie lässt sich nur ansehen, damit nichts verloren geht. Aktualisieren Sie Carillon, um sie zu ändern.
finding-broken-fluent =
    .name = Unlesbarer Text
    .what = { $file } ist{ $line ->
        [0] {""}
       *[other] {" "}in Zeile { $line }
    } nicht lesbar: { $fault ->
        [no-words] Der Name hat keinen Text.
        [open-brace] Ein „{"{"}“ ist nicht geschlossen, oder was darauf folgt, ist zwischen geschweiften Klammern nicht erlaubt.
        [close-brace] Ein „{"}"}“ schließt dort nichts.
        [open-quote] Ein Anführungszeichen ist nicht geschlossen.
        [escape] Was auf „\“ folgt, ist keine Escape-Folge.
        [default] Eine Auswahl braucht genau einen mit „*“ markierten Zweig.
        [selector] Danach lässt sich nicht auswählen; verwenden Sie eine Variable.
        [arguments] Die Argumente der Funktion sind nicht in Ordnung.
        [expression] Der Ausdruck zwischen den geschweiften Klammern ergibt keinen Sinn.
        [too-deep] Die geschweiften Klammern sind zu tief verschachtelt.
       *[no-message] Die Zeile ist weder eine Nachricht (Name = Text) noch ein Kommentar.
    }
    .why = Diese Stelle wird ignoriert, alles andere gilt. Korrigieren Sie die Zeile in einem Texteditor.
finding-not-utf8 =
    .name = Kein UTF-8
    .what = { $file } ist nicht in UTF-8 geschrieben.
    .why = Die Datei ist nicht lesbar. Öffnen Sie sie in einem Texteditor und speichern Sie sie als UTF-8.
finding-duplicate =
    .name = Doppelt vorhanden
    .what = { $id } steht zweimal in { $file }.
    .why = Es gilt der erste Eintrag. Entfernen Sie den anderen.
finding-no-locale-file =
    .name = Sprache ohne Datei
    .what = Für { $missing-locale } gibt es keinerlei Text.
    .why = Angezeigt wird der Text einer anderen Sprache. Übersetzen Sie ihn oder entfernen Sie die Sprache.
finding-unlisted-locale =
    .name = Text, den niemand liest
    .what = { $file } ist vorhanden, aber { $unlisted-locale } fehlt in campaign.toml.
    .why = Diesen Text bekommt niemand zu sehen. Ergänzen Sie { $unlisted-locale } bei locales in campaign.toml oder entfernen Sie die Datei.
finding-second-locale-file =
    .name = Zweite Datei einer Sprache
    .what = { $file } gehört zur selben Sprache wie { $read }.
    .why = Nur { $read } wird gelesen. Übernehmen Sie, was Sie brauchen, und entfernen Sie die andere Datei.
finding-bad-locale =
    .name = Keine Sprache
    .what = { $tag } ist kein Sprachcode.
    .why = Diese Sprache wird ignoriert. Schreiben Sie einen Code wie en-US, fr oder pt-BR.
finding-unknown-variable =
    .name = Unbekannte Variable
    .what = Die Variable { $name } ist nicht deklariert.
    .why = Angezeigt würde ihr Name statt eines Werts. Deklarieren Sie sie in campaign.toml oder korrigieren Sie den Namen.
finding-no-value =
    .name = Kein Wert
    .what = Die Persona { $persona } hat keinen Wert für { $variable }.
    .why = Die Vorschau zeigt den Namen der Variable. Geben Sie der Persona einen Wert oder der Variable einen Ersatz.
finding-unknown-reference =
    .name = Unbekannter Verweis
    .what = { $id } wird in { $file } verwendet, ist aber nicht vorhanden.
    .why = Angezeigt würde der Name in geschweiften Klammern. Schreiben Sie diese Nachricht oder korrigieren Sie den Namen.
finding-cycle =
    .name = Verweise im Kreis
    .what = { $id } verweist über andere Nachrichten auf sich selbst.
    .why = Das nimmt kein Ende und ergibt keinen Text. Entfernen Sie einen der Verweise.
finding-unknown-function =
    .name = Unbekannte Funktion
    .what = Die Funktion { $name } gibt es hier nicht.
    .why = Angezeigt würde ihr Name. Carillon kennt NUMBER, DATETIME und DEFAULT; für alles andere übergeben Sie den fertigen Text als Variable.
finding-missing =
    .name = Fehlender Text
    .what = { $missing-field } hat in { $missing-locale } keinen Text, und auch keine Ersatzsprache hat einen.
    .why = Das Feld würde entfallen. Schreiben Sie den Text in der Ausgangssprache.
finding-no-media =
    .name = Fehlendes Bild
    .what = Das Bild { $path } ist nicht vorhanden.
    .why = Die Vorschau lässt es weg, und die Sandbox kann es nicht senden. Legen Sie die Datei zurück oder wählen Sie ein anderes Bild.

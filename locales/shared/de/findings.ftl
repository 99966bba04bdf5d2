### Befunde: Name der Regel, Sachverhalt, Folge.
### Allen gemeinsam: $file und $line (der Stelle, falls es eine gibt), $locale, $platforms.

## Der Text

finding-leading-emoji =
    .name = Emoji am Anfang
    .what = { $field } in { $locale } beginnt mit einem Emoji.
    .why = Wo ein Gerät die Richtung am ersten Zeichen abliest, kann die Zeile auf der falschen Seite beginnen. Setzen Sie das Emoji hinter den Text.
finding-code-among-words =
    .name = Code mitten im Text
    .what = { $field } in { $locale } hat den Code { $code } in einer Zeile, die von rechts nach links läuft.
    .why = Seine Zeichen können mit den benachbarten den Platz tauschen, und er ist schwer zu kopieren. Setzen Sie ihn allein in die letzte Zeile.
finding-mixed-direction =
    .name = Umgedrehte Zeile
    .what =
        { $side ->
            [right] Eine Zeile von { $field } in { $locale } beginnt mit einem Wort, das von links nach rechts läuft.
           *[left] Eine Zeile von { $field } in { $locale } beginnt mit einem Wort, das von rechts nach links läuft.
        }
    .why =
        { $side ->
            [right] Geräte richten den Text nach dem ersten Buchstaben aus: Diese Zeile stünde links. Beginnen Sie mit einem Wort der Sprache.
           *[left] Geräte richten den Text nach dem ersten Buchstaben aus: Diese Zeile stünde rechts. Beginnen Sie mit einem Wort der Sprache.
        }
finding-no-title =
    .name = Kein Titel
    .what = Es gibt keinen Titel.
    .why = Ohne Titel kann keine Mitteilung verschickt werden (betrifft: { $platforms }). Schreiben Sie einen Titel oder einen nur für diese Plattform.
finding-no-body =
    .name = Kein Text
    .what = Es gibt keinen Text.
    .why = Die Mitteilung bleibt womöglich stumm oder wird abgelehnt, wenn auch der Titel fehlt (betrifft: { $platforms }). Schreiben Sie einen Text.
finding-falls-back =
    .name = Text einer anderen Sprache
    .what = { $field } hat in { $locale } keinen Text.
    .why = Angezeigt wird der Text aus { $from }. Übersetzen Sie ihn oder entfernen Sie die Sprache.
finding-stale =
    .name = Übersetzung veraltet
    .what = { $field } in { $locale } ist die Übersetzung eines älteren Textes.
    .why = Der Ausgangstext wurde seither geändert. Übersetzen Sie neu oder bestätigen Sie, dass die Übersetzung weiterhin stimmt.
finding-same-as-source =
    .name = Wie der Ausgangstext
    .what = { $field } in { $locale } ist wortgleich mit dem Ausgangstext.
    .why = Das kann Absicht sein. Wenn nicht, übersetzen Sie das Feld oder leeren Sie es, damit eine Ersatzsprache einspringt.
finding-obsolete =
    .name = Im Ausgangstext entfernt
    .what = { $field } hat Text in { $locale }, aber keinen im Ausgangstext.
    .why = Wer { $locale } bekommt, sieht ihn trotzdem. Entfernen Sie ihn oder ergänzen Sie den Ausgangstext.
finding-missing-plural =
    .name = Fehlende Pluralform
    .what = { $field } hat in { $locale } keinen Text für { $count ->
        [one] eine Pluralform
       *[other] Pluralformen
    } von „{ $variable }“: { $categories } ({ $examples }).
    .why = Die Sprache hat { $count ->
        [one] diese Form
       *[other] diese Formen
    }; es erscheint Text, der für andere Zahlen gedacht ist. { $count ->
        [one] Schreiben Sie sie
       *[other] Schreiben Sie sie alle
    } in die Tabelle unter dem Feld.
finding-never-taken =
    .name = Text, den niemand bekommt
    .what = { $field } hat in { $locale } Text, den niemand bekommt: { $keys }, nach „{ $variable }“.
    .why = Kein Wert führt in dieser Sprache dorthin. Entfernen Sie ihn, oder berichtigen Sie den Schlüssel.

## Das Bild

finding-cut =
    .name = Text wird gekürzt
    .what = { $field }: gekürzt nach { $shown } Zeichen.
    .why = { $expandable ->
        [yes] „{ $hidden }“ ist erst nach dem Aufklappen zu sehen.
       *[no] „{ $hidden }“ ist nie zu sehen.
    }
finding-missing-glyphs =
    .name = Nicht darstellbare Zeichen
    .what = { $field } enthält { $count ->
        [one] ein Zeichen, das die Vorschau nicht darstellen kann:
       *[other] Zeichen, die die Vorschau nicht darstellen kann:
    } { $characters }
    .why = In keiner mitgelieferten Schrift { $count ->
        [one] ist es enthalten
       *[other] sind sie enthalten
    }. Die Vorschau zeigt Kästchen, und gekürzt wird womöglich an der falschen Stelle. Ein Gerät hat vielleicht eine passende Schrift.

## Die Übertragung

finding-too-large =
    .name = Payload zu groß
    .what = Die Payload hat { $size } Byte; { $provider } nimmt höchstens { $limit } an.
    .why = Sie würde abgelehnt. Kürzen Sie Text oder Links um { $over-text } Byte; viele Schriften brauchen zwei bis vier Byte pro Zeichen.
finding-collapse-id-too-long =
    .name = Collapse-ID zu lang
    .what = Die Collapse-ID für iOS hat { $bytes } Byte, APNs erlaubt 64.
    .why = APNs würde jeden Push ablehnen (BadCollapseId). Wählen Sie eine kürzere ID.
finding-not-in-liquid =
    .name = In Liquid nicht sagbar
    .what = { $loss ->
        [reference] { $field } in { $locale }: Liquid kennt { $detail } nicht.
        [function] { $field } in { $locale }: Liquid hat keinen Filter für { $detail }.
        [format] { $field } in { $locale }: Liquid schreibt { $detail }, ein Datum oder einen Betrag, nicht wie die Sprache.
        [fraction] { $field } in { $locale }: { $detail } ist nicht immer eine ganze Zahl.
        [grouping] { $field } in { $locale }: Die Sprache gruppiert { $detail } nicht in Dreiergruppen.
        [no-field] { $field }: Braze hat für { $platforms } kein solches Feld.
        [unread] Keine Sprache und kein Land führt zu { $locale }.
       *[address] { $field }: Eine Adresse ist nicht in allen Sprachen dieselbe.
    }
    .why = { $loss ->
        [reference] Es ginge so hinaus, wie es dasteht. Schreiben Sie die Worte selbst.
        [function] Der bloße Wert ginge hinaus. Geben Sie Braze einen fertigen Text.
        [format] Der bloße Wert ginge hinaus. Geben Sie Braze einen fertigen Text.
        [fraction] Plurale und Gruppen stimmen in Liquid nur für ganze Zahlen. Runden Sie den Wert oder übergeben Sie ihn als Text.
        [grouping] Ab 100.000 sieht es anders aus als in der Vorschau. Übergeben Sie den Wert als Text, wenn das wichtig ist.
        [no-field] Diese Worte gehen nicht hinaus. Sagen Sie es im Text oder registrieren Sie die Tasten in der App.
        [unread] Eine andere Fassung der Sprache kommt vorher. Senden Sie Übersetzungs-Tags, deren Sprache Braze selbst wählt.
       *[address] Sie steht im Tag, und davor warnt Braze. Verwenden Sie überall dieselbe Adresse und dieselben Parameter.
    }
finding-one-language =
    .name = Buttons in einer Sprache
    .what = { $field } geht an alle auf { $locale } hinaus.
    .why = Buttons haben bei OneSignal nur einen Text, egal welche Sprache jemand liest. Nehmen Sie Wörter, die alle verstehen, oder senden Sie jede Sprache für sich.

## Die Einstellungen

finding-picture-without-url =
    .name = Bild ohne Webadresse
    .what = { $file } hat keine Webadresse.
    .why = Nur die Sandbox kann dieses Bild auf einem Gerät zeigen. Legen Sie es auf einen Server und geben Sie die Adresse an, bevor Sie anderswohin senden.
finding-unreadable-picture =
    .name = Unlesbares Bild
    .what = { $reason ->
        [unknown-format] { $file } ist kein Bild, das Carillon lesen kann.
        [too-large] { $file } hat zu viele Pixel.
       *[damaged] { $file } ist beschädigt.
    }
    .why = { $reason ->
        [unknown-format] Kein Gerät würde es anzeigen. Verwenden Sie eine PNG-, JPEG-, GIF- oder WebP-Datei.
        [too-large] Mehr als 50 Millionen werden nicht geöffnet, und kein Gerät braucht sie. Exportieren Sie das Bild kleiner: 1.200 Pixel Breite genügen.
       *[damaged] Kein Gerät würde es anzeigen. Exportieren Sie es erneut.
    }
finding-bad-link =
    .name = Link ohne Ziel
    .what = Der Link { $link } öffnet nichts (betrifft: { $platforms }).
    .why = { $own ->
        [yes] Smartphones öffnen ihn in der App, Browser können das nicht. Verwenden Sie eine https-Adresse, auf die auch die App reagiert.
       *[no] Geben Sie eine vollständige Adresse an (https://…) oder ergänzen Sie das Schema bei den Link-Schemata der App.
    }
finding-too-many-buttons =
    .name = Zu viele Buttons
    .what = Es gibt { $count } Buttons, zu sehen { $shown ->
        [one] ist nur einer
       *[other] sind nur { $shown }
    } (betrifft: { $platforms }).
    .why = { $surplus ->
        [one] Der letzte fällt dort weg.
       *[other] Die letzten { $surplus } fallen dort weg.
    }
finding-buttons-without-category =
    .name = Buttons ohne Kategorie
    .what = Die Buttons haben keine iOS-Kategorie.
    .why = iOS zeigt Buttons nur, wenn die App eine Kategorie dieses Namens registriert hat. Geben Sie sie in den iOS-Optionen an.

### Findings: the name of the rule, what is so, and what follows.
### Shared by all: $file and $line (of the place, if any), $locale, $platforms.

## The words

finding-leading-emoji =
    .name = Emoji in front
    .what = { $field } in { $locale } begins with an emoji.
    .why = Where a device takes the direction from the first sign, the line may start on the wrong side. Put the emoji behind the words.
finding-code-among-words =
    .name = Code among the words
    .what = { $field } in { $locale } has the code { $code } in a line that runs from right to left.
    .why = Its signs may change places with those beside them, and it is hard to copy. Put it alone on the last line.
finding-mixed-direction =
    .name = Line turned around
    .what =
        { $side ->
            [right] A line of { $field } in { $locale } begins with a word that runs from left to right.
           *[left] A line of { $field } in { $locale } begins with a word that runs from right to left.
        }
    .why =
        { $side ->
            [right] Devices align a body by its first letter: this line would stand on the left. Begin with a word of the language.
           *[left] Devices align a body by its first letter: this line would stand on the right. Begin with a word of the language.
        }
finding-no-title =
    .name = No title
    .what = There is no title.
    .why = Without one no notification can go out for { $platforms }. Write a title, or one for that platform only.
finding-no-body =
    .name = No body
    .what = There is no body.
    .why = On { $platforms } the notification may stay silent, or be refused where there is no title either. Write a body.
finding-falls-back =
    .name = Words of another locale
    .what = { $field } has no words in { $locale }.
    .why = People get those of { $from }. Translate it, or remove the locale.
finding-stale =
    .name = Translation of older words
    .what = { $field } in { $locale } is a translation of older words.
    .why = The source has changed since. Translate it again, or say that it is still right.
finding-same-as-source =
    .name = Same words as the source
    .what = { $field } in { $locale } has the very words of the source.
    .why = That may be meant. If it is not, translate it, or empty it so that it falls back.
finding-obsolete =
    .name = Words the source has no more
    .what = { $field } has words in { $locale }, but none in the source.
    .why = People who get { $locale } see them all the same. Remove them, or write the source.
finding-missing-plural =
    .name = Missing plural
    .what = { $field } in { $locale } has no words for { $count ->
        [one] a plural
       *[other] plurals
    } of “{ $variable }”: { $categories } ({ $examples }).
    .why = The language has { $count ->
        [one] it
       *[other] them
    }, so people get words made for other numbers. Write { $count ->
        [one] it
       *[other] them
    } in the table under the field.
finding-never-taken =
    .name = Words nobody gets
    .what = { $field } in { $locale } has words nobody gets: { $keys }, by “{ $variable }”.
    .why = No value leads to them in this language. Remove them, or put their key right.

## The pixels

finding-cut =
    .name = Words are cut
    .what = { $field } is cut after { $shown ->
        [one] 1 character
       *[other] { $shown } characters
    }.
    .why = { $expandable ->
        [yes] “{ $hidden }” is hidden until people expand it.
       *[no] “{ $hidden }” never shows.
    }
finding-missing-glyphs =
    .name = Characters without a glyph
    .what = { $field } has { $count ->
        [one] a character
       *[other] characters
    } the previews cannot draw: { $characters }
    .why = No bundled font has { $count ->
        [one] it
       *[other] them
    }, so the preview shows boxes and its cuts may be wrong. A device may well have a font for { $count ->
        [one] it
       *[other] them
    }.

## The wire

finding-too-large =
    .name = Payload too large
    .what = The payload is { $size } bytes; { $provider } takes { $limit }.
    .why = It would be refused. Shorten the words or the links by { $over ->
        [one] 1 byte
       *[other] { $over-text } bytes
    }; many scripts take two to four bytes a character.
finding-collapse-id-too-long =
    .name = Collapse id too long
    .what = The iOS collapse id is { $bytes } bytes long; APNs takes 64.
    .why = APNs would refuse every push (BadCollapseId). Choose a shorter id.
finding-not-in-liquid =
    .name = Not said in Liquid
    .what = { $loss ->
        [reference] { $field } in { $locale }: { $detail } is nothing that Liquid knows.
        [function] { $field } in { $locale }: Liquid has no filter for { $detail }.
        [format] { $field } in { $locale }: Liquid does not write { $detail }, a date or an amount, as the language does.
        [fraction] { $field } in { $locale }: { $detail } is not always a whole number.
        [grouping] { $field } in { $locale }: the language does not group { $detail } in threes.
        [no-field] { $field }: Braze has no such field for { $platforms }.
        [unread] Nobody’s language and country lead to { $locale }.
       *[address] { $field }: an address differs between locales.
    }
    .why = { $loss ->
        [reference] It would go out as written. Write the words themselves.
        [function] The bare value would go out. Give Braze a text that is ready to read.
        [format] The bare value would go out. Give Braze a text that is ready to read.
        [fraction] Liquid’s plurals and groups are right for whole numbers only. Round it, or pass it as text.
        [grouping] From 100,000 on it looks otherwise than in the preview. Pass it as text if that matters.
        [no-field] These words do not go out. Say it in the body, or register the buttons in the app.
        [unread] Another locale of the language is read first. Send translation tags, whose locales Braze chooses itself.
       *[address] It stands within the tag, and Braze warns of that. Use the same address and query in every locale.
    }
finding-one-language =
    .name = Buttons in one language
    .what = { $field } goes out in { $locale } to everybody.
    .why = OneSignal’s buttons have one text, whatever language a person reads. Use words that everybody understands, or send to one language at a time.

## The settings

finding-picture-without-url =
    .name = Picture without an address
    .what = { $file } has no web address.
    .why = Only the sandbox can show this picture on a device. Put it on a server and give its address before you send elsewhere.
finding-unreadable-picture =
    .name = Unreadable picture
    .what = { $reason ->
        [unknown-format] { $file } is no picture Carillon can read.
        [too-large] { $file } has too many pixels.
       *[damaged] { $file } is damaged.
    }
    .why = { $reason ->
        [unknown-format] No device would show it. Use a PNG, JPEG, GIF or WebP file.
        [too-large] More than 50 million are not opened, and no device needs them. Export it smaller: 1,200 pixels wide is plenty.
       *[damaged] No device would show it. Export it again.
    }
finding-bad-link =
    .name = Link leads nowhere
    .what = The link { $link } opens nothing on { $platforms }.
    .why = { $own ->
        [yes] Phones open it in the app, browsers cannot. Use an https address that the app answers to as well.
       *[no] Give a whole address (https://…), or add its scheme to the link schemes of the app.
    }
finding-too-many-buttons =
    .name = Too many buttons
    .what = There are { $count } buttons; on { $platforms } people see { $shown ->
        [one] 1
       *[other] { $shown }
    }.
    .why = { $surplus ->
        [one] The last one is
       *[other] The last { $surplus } are
    } left out there.
finding-buttons-without-category =
    .name = Buttons without a category
    .what = The buttons have no iOS category.
    .why = iOS shows buttons only where the app has registered a category with that name. Set it in the iOS options.

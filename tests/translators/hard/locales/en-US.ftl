### Words that some format takes for its own.

# A term, and what words around it may ask of it.
-brand = Lumen
    .gender = feminine

## Signs of XML, of tables, of template languages

signs =
    .title = Say "hi", { $name }; 5 < 6 & '7' > 4 ]]> &amp; <b>bold</b> <!-- no -->
    .subtitle = =1+1
    .body = Liquid { "{{${name}}} {% if x %}" }, ICU { "{n, plural, one {#}}" }, printf %1$s %@ %%, \n \\ ${ "{" }x{ "}" }
    .button-1 = -50 %
    .button-2 = @you
    .button-3 = "quoted"

## Line ends, tabs, and spaces at the ends

lines =
    .title = { "  " }Two spaces before and behind{ "  " }
    .subtitle = A tab	among words, and{ "\u0009" }another
    .body =
        First line
          a deeper one

        { "[" }a bracket
        { "*" }a star
        { "." }a dot
        # a hash
        { "}" }
        { "" }
        last line
    .button-1 = A control{ "\u0001" } character
    .button-2 = { " " }
    .button-3 = { "\u000D" }carriage{ "\u000D" }return

## Scripts

scripts =
    .title = 👩🏽‍🚀 שלום { $name } مرحبا 🇫🇷
    .subtitle = é and é, { "\u2066" }{ $name }{ "\u2069" }{ "\u200F" }
    .body = 日本語、ไทย और हिन्दी { "\U01F600" }{ "\u00A0" }!
    .button-1 = { $name }

## Choices and functions

forms =
    .title =
        { $n ->
            [0] Nothing
            [one] { NUMBER($n) } day
           *[other] { NUMBER($n, minimumFractionDigits: 1) } days
        } for { $name }
    .subtitle =
        { NUMBER($n, type: "ordinal") ->
            [one] { $n }st
            [two] { $n }nd
            [few] { $n }rd
           *[other] { $n }th
        } time
    .body =
        It is { $n ->
            [one]
                { $gender ->
                    [female] her day
                    [male] his day
                   *[other] their day
                }
           *[other]
                { $gender ->
                    [female] her { $n } days
                    [male] his { $n } days
                   *[other] their { $n } days
                }
        }.
        { $gender ->
            [female] { "" }
           *[other] Bye
        }
    .button-1 = { -brand }
    .button-2 = Open { -brand(case: "genitive") } today
    .button-3 = { DATETIME($day, dateStyle: "long") }: { $price }, { same.title }

## What is missing, stale, the same or left over

gaps =
    .title = Your series ends at midnight
    .subtitle = Lumen
    .body = Nobody translated this, { $name }
    .button-1 = Play

# Android has words of its own, which only Arabic has, too.
gaps-android =
    .title = It ends at midnight
    .body = Own words for Android

## The very same words in every language

same =
    .title = Lumen Prime
    .body = { $price }

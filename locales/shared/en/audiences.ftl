### Audiences: pushes that a provider passes on to people whom nobody named.

audience-topic = Topic
audience-condition = Condition
audience-segment = Segment
audience-campaign = Campaign

## What the command line says before anything leaves

cli-audience-fact-audience = Audience
cli-audience-fact-gateway = Gateway
cli-audience-fact-campaign = Campaign
cli-audience-fact-platforms = Platforms
cli-audience-fact-locales = Locales
cli-audience-fact-bytes = Bytes
cli-audience-devices = How many devices this reaches, only { $provider } knows. It cannot be called back.
cli-audience-persona = Everybody gets the values of “{ $persona }”.
cli-audience-confirm = This sends “{ $campaign }” by { $gateway } to everybody in the audience. Type its name to send ({ $name }):

## Why nothing was sent

failure-audience-not-offered = { $provider } has no such audience: { $kind } “{ $given }”.
    .why = { $offer ->
        [none] It sends to devices only. Name them with --device or --list.
       *[some] It has these: { $known }.
    }
failure-audience-bad-name = “{ $given }” is not the name of an audience.
    .why = { $kind ->
        [topic] A topic has letters, digits and - _ . ~ %.
        [condition] A condition names at most five topics: 'news' in topics && !('sport' in topics)
        [campaign] Give the campaign’s API identifier: letters, digits and - _.
       *[segment] Braze wants the segment’s API identifier, OneSignal its name, on one line.
    }
failure-audience-only-one = { $of ->
        [persona] Everybody in an audience gets the values of one persona.
       *[locale] Everybody in this audience gets the same language.
    }
    .why = { $of ->
        [persona] Give --persona once.
       *[locale] Give --locale once. Segments of Braze and OneSignal take all languages at once.
    }
failure-audience-personal = The words differ from person to person ({ $variables }), and everybody would get the same.
    .why = Nothing was sent. Take the variables out, or choose the values for everybody with --persona: worst-empty has none and leaves the defaults.
failure-audience-errors = Nothing was sent: { $count ->
        [one] 1 error stands
       *[other] { $count } errors stand
    } in the way.
    .why = They are told above. Put them right, or send with --despite-errors.
failure-audience-not-confirmed = Nothing was sent: this would reach everybody in “{ $name }”, not only your devices.
    .why = If that is meant, type the name in a terminal, or give it with --confirm "{ $name }".

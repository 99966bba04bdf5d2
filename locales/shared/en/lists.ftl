### Sends to lists of devices: what stands on a line, what is asked, and what could not be done. For the command line.

failure-not-a-list = { $path } is no list of devices.
    .why = Its first line has to name the columns, one of them “token”. A list of nothing but device tokens needs no such line.
failure-list-sandbox = The sandbox in this program has too few devices for a list.
    .why = Start `carillon sandbox --crowd`, and add a gateway with its address as the other server.
failure-list-nobody = Nobody on { $path } can be sent to.
    .why = Nothing was sent. Each line that was left out is told above.
failure-list-words-too-large = In { $locale } the push for { $platform } has { $size } bytes, and { $limit } are allowed.
    .why = Nothing was sent. `carillon payload --size` shows every locale.
failure-list-not-confirmed = Nothing was sent: { $count ->
        [one] a push to 1 device has
       *[other] pushes to { $count } devices have
    } to be confirmed.
    .why = Type the number in a terminal, or give it with --yes-to { $digits }.
failure-list-other-count = Nothing was sent: the list has { $count ->
        [one] 1 device
       *[other] { $count } devices
    }, not { $given }.
    .why = Look at the list. If it is right, give --yes-to { $digits }.
failure-list-nothing-left = Every list is through.
    .why = `carillon lists` shows them. Those nobody can know of are sent to again with --send-undecided.
failure-list-unknown-send = There is no send { $number } to a list.
    .why = `carillon lists` shows what there is.
failure-list-which-send = Several sends are not through.
    .why = Name one of them: { $known }
failure-list-cancelled = Send { $number } was cancelled, and that is final.
    .why = Nothing was sent. Begin another send.
failure-list-apps-sandbox = Send { $number } goes to the sandbox inside the app, which no other program can reach.
    .why = Nothing was sent. Open the app, and choose Resume on its Send screen.
failure-list-running = Send { $number } is under way in another Carillon.
    .why = Wait for it, or stop it there. Otherwise people would get the push twice.
failure-list-other-list = { $path } is not the list that send { $number } was begun with.
    .why = Nothing was sent. Bring back the list as it was, or give its place with --list. For another list, begin another send.
failure-list-other-words = The campaign in { $path } says something else than when send { $number } was begun.
    .why = Nothing was sent, so that nobody on one list gets other words than the rest. Bring back the campaign, or begin another send.
failure-list-gateway-gone = The gateway “{ $gateway }” of send { $number } is no longer there.
    .why = Nothing was sent. Begin another send with a gateway that is.

line-problem-duplicate = The token is on an earlier line; it is sent to once.
line-problem-no-token = There is no token on this line.
line-problem-not-a-token = This is no token of a known form.
line-problem-other-provider = The token is of another provider.
line-problem-other-environment = The token is of Apple’s other environment.
line-problem-unsafe-address = The subscription’s address is not encrypted.
line-problem-bad-kind = The kind is not known, or not that of the token.
line-problem-bad-platform = The platform is not ios, android or web.
line-problem-no-platform = This stands for a person: a column “platform” has to say which of their devices is meant.
line-problem-bad-locale = The locale is no language tag.
line-problem-not-text = The line is not UTF-8.
line-problem-too-long = The line is too long for a token.
line-problem-open-quote = A quotation mark is not closed.

line-state-left-out = left out
line-state-waiting = not sent, still due
line-state-undecided = undecided
line-state-accepted = accepted
line-state-refused = refused
line-state-not-sent = not sent

cli-list-more-lines = { $count ->
        [one] And 1 more line.
       *[other] And { $count } more lines.
    } `carillon lists export` has them all.
cli-list-left-out = { $count ->
        [one] 1 line is left out
       *[other] { $count } lines are left out
    }, { $duplicates ->
        [0] none of them as a duplicate
        [one] 1 of them as a duplicate
       *[other] { $duplicates } of them as duplicates
    }.
cli-list-confirm = { $count ->
        [one] “{ $campaign }” goes to 1 device that may be anybody’s
       *[other] “{ $campaign }” goes to { $count } devices that may be anybody’s
    }, by “{ $gateway }”{ $environment ->
        [production] , in production
        [development] , in development
       *[none] {""}
    }. It cannot be taken back. Type { $digits } to send:
cli-list-sending = Sending, as send { $number }. Ctrl-C stops: what is on the wire comes through, the rest can be resumed.
cli-list-stopping = Stopping. What is on the wire is waited for; press Ctrl-C again to leave it undecided.
cli-list-progress = { $accepted } accepted, { $refused } refused, { $undecided } undecided
cli-list-gave-up = Stopped, since 20 pushes in a row ended the same way: { $what } { $why }
cli-list-left = { $count ->
        [one] 1 device is left.
       *[other] { $count } devices are left.
    } Go on with: carillon resume { $number }
cli-list-undecided = { $count ->
        [one] 1 push may have come through or not.
       *[other] { $count } pushes may have come through or not.
    } Send them again with: carillon resume { $number } --send-undecided
cli-list-not-again = { $count ->
        [one] 1 push was on the wire when it broke off. It is
       *[other] { $count } pushes were on the wire when it broke off. They are
    } not sent again.
cli-list-not-yet = not sent yet
cli-no-lists = Nothing was sent to a list yet.
cli-head-count = COUNT
cli-head-result = RESULT
cli-head-reason = REASON
cli-head-number = SEND
cli-head-campaign = CAMPAIGN
cli-head-left = LEFT
cli-head-undecided = UNDECIDED
cli-head-list = LIST

# The send screen: test devices, run, receipts, inbox.

send-gateway = Gateway
send-sandbox = Sandbox
send-sandbox-what = No real delivery
send-devices = Your test devices
send-loading = Loading
send-device-other-platform = Not a platform of this campaign
send-answer = Answer of { $device }
send-answer-accept = Accept
send-answer-refusals = Refusals
send-answer-on-the-way = On the way
send-answer-delay = Answers after 5 seconds
send-answer-reset = Connection breaks before the answer
send-answer-cut = Answer breaks off
send-answer-malformed = Answer nobody can read
send-answer-no-tls = Server without TLS
send-locales = Locales
send-chosen-count = { $chosen } of { $all }
send-locales-every = All
send-locales-first = Only the first
send-personas = Personas
send-only-own = Test pushes go only to devices you own.
send-demo = Demo: nothing leaves this page, receipts are scripted.
send-others = Also to devices of { $names }: you will be asked first.
send-nothing-chosen = Choose at least one device and one locale.
send-nobody-chosen = Choose at least one persona.
send-errors = { $count ->
    [one] { $count } error: a real provider would refuse this.
   *[other] { $count } errors: a real provider would refuse this.
}
send-errors-show = Show
send-button = { $count ->
    [one] Send { $count } test push
   *[other] Send { $count } test pushes
}

send-run-none = No test yet
send-run-none-why = Send a test push: each answer appears here, and what arrived appears as pixels.
send-run = Test { $number }
send-run-about = { $campaign } · Variant { $variant } · started { $time }
send-pause = Pause
send-resume = Resume
send-cancel = Cancel the rest
send-paused = Paused: { $count } left.
send-waits-retry = Refused for now: tried again at { $time }.
send-waits-rate = Keeping to the gateway’s rate: the next leaves at { $time }.
send-progress = { $done } of { $all } answered
send-count-accepted = { $count } accepted
send-count-rejected = { $count } rejected
send-count-retrying = { $count } retrying
send-count-undecided = { $count } undecided
send-count-not-sent = { $count } not sent
send-count-sending = { $count } sending
send-count-waiting = { $count } waiting

send-grid = Devices and locales
send-device = Device
send-accepted = Accepted
send-rejected = Rejected
send-retrying = Retrying
send-undecided = Undecided
send-not-sent = Not sent
send-sending = Sending
send-waiting = Waiting
send-page-locales = Locales { $first }–{ $last } of { $all }
send-page-locales-before = Locales before
send-page-locales-after = More locales
send-page-devices = Devices { $first }–{ $last } of { $all }
send-page-devices-before = Devices before
send-page-devices-after = More devices
send-receipt-of-cell = Receipt of the chosen cell

send-receipts = Receipts
send-filter = Which receipts
send-receipts-more = Show more
send-inbox = Inbox
send-inbox-empty = What the sandbox takes appears here, drawn from the bytes that arrived.
send-inbox-desktop = Show on this machine too
send-inbox-show = Show on this machine
send-inbox-filled-in = Braze fills in each person’s values. Here: { $persona }.
send-inbox-filled-in-nobody = Braze fills in each person’s values. Here: none, because the campaign has no persona.

where-title = What goes where
where-others = Not only yours: { $names } would get this on their own devices. Send it only if they expect it.
where-send-others = Send to { $names } too
where-clear = { $all } pushes. Nothing stands in the way.
where-hindered = Something stands in the way of { $count } of { $all } pushes, shown first.
where-bytes = Bytes
where-bytes-of = { $size } of { $limit }
where-falls-back = Some words come from { $from }.

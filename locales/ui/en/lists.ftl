# Sending to a list of devices.

list-open = To a list…
list-title = To a list of devices
list-choose = Choose a list…
list-drop = Drop the list here to look through it
list-choose-help = A CSV file with a column “token”, and “kind”, “platform” and “locale” where they are wanted. Or nothing but device tokens, one a line.
list-sandbox = To the sandbox: it takes every token of Apple’s or Firebase’s form, and nothing is delivered.
list-webhook-help = Each line is a request of its own. A column “platform” has to say whose words it gets.
list-usual = Words for those without a locale of their own
list-values = Values of the variables
list-values-why = Everybody on the list gets these values.
list-looking = Looking through { $file }
list-looked = { $percent }% done
list-stop = Stop
list-recipients = { $count ->
    [one] { $number } device on { $file } would get it.
   *[other] { $number } devices on { $file } would get it.
}
list-nobody = Nobody on { $file } can be sent to by this gateway.
list-groups = Who gets which words
list-locale = Locale
list-devices = Devices
list-too-large = { $size } bytes, and { $limit } are allowed. Shorten the words first.
list-left-out = { $count ->
    [one] { $number } line is left out
   *[other] { $number } lines are left out
}
list-lines = Lines: { $lines }
list-lines-among = Lines: { $lines }, … ({ $number })
list-again = Another list
list-continue = Continue
list-confirm = Send to the list
list-file = List
list-rate = Rate
list-rate-value = { $rate } a second, in all about { $time }
list-lines-left-out = Lines left out
list-send = { $count ->
    [one] Send to { $number } device
   *[other] Send to { $number } devices
}

list-run = List { $number }
export-list = List { $number } as { $format }
list-about = { $campaign } · { $gateway } · started { $time }
list-count-left = { $count } left
list-pace = { $rate } a second, about { $time } left
list-seconds = { $number } s
list-minutes = { $number } min
list-hours = { $number } h
list-through = Everybody was sent to.
list-broken-off = It broke off: { $count } left.
list-tried = Tried as often as may be in one go: { $count } left.
list-cancelled = Cancelled: { $count } not sent to.
list-gave-up = Stopped, since 20 in a row ended the same way: { $what } { $why }
list-undecided = { $count ->
    [one] { $count } push may have come through or not.
   *[other] { $count } pushes may have come through or not.
}
list-send-undecided = Send to them again, maybe twice
list-leave-undecided = Leave them
list-unlock = Unlock the keys
list-find = Choose the list…
list-reasons = What came of the list
list-lines-head = Lines
list-result = Result
list-reason = Reason
list-not-yet = not sent yet

failure-not-a-list = { $path } is no list of devices. Its first line has to name the columns, one of them “token”. A list of nothing but device tokens needs no such line.
failure-list-other = { $path } is not the list this was begun with. Nothing was sent. Choose the list as it was.
failure-list-other-words = “{ $campaign }” would say something else now than when this was begun. Nothing was sent. Cancel the rest, and begin another send.
failure-list-gateway-gone = The gateway “{ $gateway }” is no longer there. Nothing was sent. Cancel the rest, and begin another send.
failure-list-under-way = This list is already being sent to, here or in another Carillon.
failure-list-cancelled = This send was cancelled, and that is final. Begin another send.

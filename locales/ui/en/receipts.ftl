# Receipts: search, filters, and the details of one.

receipts-search = Search receipts
receipts-search-hint = Device, campaign, reason, ID…
# $count decides the form, $number is written
receipts-found = { $count ->
    [one] { $number } receipt
   *[other] { $number } receipts
}
receipts-found-more = More than { $number } receipts
receipts-none-yet = No receipts yet
receipts-standing = Result
receipts-any-standing = All results
receipts-needs-action = Needs action
receipts-any-gateway = All gateways
receipts-run = Test
receipts-any-run = All tests

# The button that opens a receipt: $device is its name, $standing “Rejected”
receipt-open = { $device }, { $standing }: details
receipt-details = Details
receipt-answer = Answer, word for word
receipt-means = What it means
receipt-retry-at = Try again at
receipt-planned = Planned
receipt-answered = Answered
receipt-answered-after = { $time }, after { $took } ms
receipt-attempts = Attempts
receipt-campaign = Campaign
receipt-campaign-variant = { $campaign } · Variant { $variant }
receipt-locale = Locale
receipt-persona = Persona
receipt-bytes = Size
receipt-bytes-of = { $size } of { $limit } bytes
receipt-show-run = Show all of this test
receipt-delivery = Delivery ID
receipt-provider-id = Provider’s ID
receipt-copy = Copy ID
receipt-copied = { $name } is on the clipboard
receipt-copy-failed = { $name } could not be copied: the clipboard refused it.
receipt-device = Device
receipt-mark-unsubscribed = Mark as unsubscribed

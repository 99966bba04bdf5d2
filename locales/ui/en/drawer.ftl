# The drawer below the stage: findings and payload.

drawer-label = Findings and payload
drawer-open = Open drawer
drawer-close = Close drawer
drawer-resize = Drawer height
drawer-findings = Findings
drawer-payload = Payload

drawer-none = Nothing to mend: every locale fits and can be sent.
drawer-more = Show more
drawer-error = Error
drawer-warning = Warning
drawer-note = Note
drawer-go-field = Go to { $field }
drawer-go-locale = Go to { $locale }

drawer-provider = Provider
drawer-payload-code = Request
drawer-payload-none = This campaign does not go to this platform.
drawer-copy = Copy body
drawer-copied = { $name } body copied, byte for byte
drawer-copy-failed = The { $name } body could not be copied: the clipboard refused it.
# $size and $limit come already grouped: 1,214.
drawer-meter = { $provider } { $size } of { $limit } bytes
drawer-bytes = { $count ->
    [one] { $size } byte
   *[other] { $size } bytes
}
drawer-bytes-limit = of { $limit }
drawer-part-text = Text
drawer-part-media = Media
drawer-part-buttons = Buttons
drawer-part-other = Other

# The copy for Braze. Bytes are those of the Liquid, not of what people get.
drawer-braze-fields = Copy for Braze
drawer-braze-platform = Platform
drawer-braze-form = How the locales are put
drawer-braze-liquid = Liquid
drawer-braze-tags = Translation tags
drawer-braze-copy = Copy { $field }
drawer-braze-copied = { $name } copied for Braze
drawer-braze-copy-failed = { $name } could not be copied: the clipboard refused it.
drawer-braze-losses = Not said as in the preview
drawer-braze-whole = Everything is said as in the preview.

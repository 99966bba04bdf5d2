# The stage: previews of the campaign's surfaces.

stage-label = Previews
stage-bar = Preview options
stage-empty = This campaign is proofed on no surface. Choose a platform to see it here.

stage-devices = Surfaces
stage-devices-count = { $count ->
    [one] { $count } surface
   *[other] { $count } surfaces
}
stage-text-size = Text size
stage-state = State
stage-appearance = Device appearance
stage-stamp = Time stamp
stage-persona = Persona
stage-persona-none = Variable names
worst-cases = Worst cases
worst-longest = Longest values
worst-empty = No values
worst-rtl = Right-to-left name
worst-emoji = Emoji in the name
stage-zoom = { $percent }%
stage-zoom-in = Zoom in
stage-zoom-out = Zoom out
stage-zoom-fit = Fit all

stage-platform-web = Web

stage-field-picture = Picture

# What a screen reader says of a preview. $words is the notification itself.
stage-artboard = { $device }, { $place }, { $look }: { $words }

stage-fits = Everything fits.
stage-cut = { $shown ->
    [one] { $field } cut after { $shown } character.
   *[other] { $field } cut after { $shown } characters.
}
stage-hidden = Hidden: “{ $words }”
stage-not-here = Not shown here: { $fields }.
stage-buttons-later = Buttons show when it is expanded.
stage-missing = Some characters cannot be drawn.
stage-missing-which = No bundled font has { $characters }
stage-font-lost = A font could not be loaded: this is not what a device shows.

stage-copy = Copy picture
stage-copied = Picture copied: { $name }
stage-copy-failed = The picture of { $name } could not be copied: the clipboard takes no pictures here. Save it instead.
stage-save = Save picture
stage-saved = Saved to { $name }
stage-save-failed = { $name } could not be saved.

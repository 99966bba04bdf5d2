### What could not be done: what and where, then what to do. For the command line; the app has its own.

failure-not-a-campaign = There is no campaign in { $path }.
    .why = A campaign is a folder with a campaign.toml, or a .carillon file. Make one with: carillon new --list
failure-read-only = { $path } cannot be written.
    .why = Nothing was changed. Change its permissions, or choose another folder.
failure-not-readable = { $path } may not be read.
    .why = Change its permissions, or ask whoever owns it.
failure-disk-full = The disk is full: no room for { $path }.
    .why = What was there before is unharmed. Make room, then try again.
failure-not-found = { $path } is not there.
    .why = Check the name and the folder you are in.
failure-not-a-folder = { $path } cannot be made: a file stands in its way.
    .why = Nothing was overwritten. Choose another name, or a folder that is one.
failure-into-campaign = { $path } is where the campaign keeps its own pictures.
    .why = Nothing was written, so that none of them is replaced. Choose a folder beside the campaign.
failure-already-there = { $path } is there already.
    .why = Nothing was overwritten. Choose a folder that does not exist yet.
failure-too-large = { $path } is larger than a campaign may be.
    .why = Remove what does not belong to it. The limits are 2,000 files, 128 MB a file and 512 MB in all.
failure-damaged = { $path } is damaged: { $detail }
    .why = Take it from where it came once more.
failure-disk = { $path } could not be read or written: { $detail }
    .why = The system says no more than that.
failure-changed-on-disk = { $path } changed while it was being written.
    .why = Nothing was overwritten. Look at it, then try again.
failure-bug = This should not happen: { $detail }
    .why = Please report it as a mistake of Carillon.
failure-no-assets = Carillon’s fonts and starters are not where they should be ({ $path }).
    .why = Install Carillon again, or set CARILLON_ASSETS to the folder that has fonts/fonts.toml.
failure-bad-font = The font { $path } cannot be used.
    .why = Install Carillon again.
failure-unknown-starter = There is no starter “{ $given }”.
    .why = There are: { $known }
failure-unknown-surface = There is no surface “{ $given }”.
    .why = There are: { $known }
failure-unknown-locale = The campaign has no locale “{ $given }”.
    .why = It has: { $known }
failure-unknown-variant = The campaign has no variant “{ $given }”.
    .why = It has: { $known }
failure-unknown-persona = The campaign has no persona “{ $given }”.
    .why = { $known ->
        [none] It has none. Add one to campaign.toml.
       *[other] It has: { $known }
    }
failure-no-surfaces = The campaign lists no surface.
    .why = Name one with --surface, or list some in campaign.toml. `carillon surfaces` shows what there is.
failure-not-its-platform = { $provider } does not reach { $platform }.
    .why = Use --provider { $known }, or leave it out.
failure-bad-output = Cannot tell what to write to { $path }.
    .why = Give a folder (ending in /) for one PNG a cell, or a name that ends in .png for a contact sheet.
failure-sheet-too-large = The contact sheet would be { $width } by { $height } pixels, which no program opens.
    .why = Choose fewer locales or surfaces, or a smaller --scale; or write to a folder.
failure-no-sandbox = The sandbox cannot listen on port { $port }: { $detail }
    .why = Another program may use the port. Choose another one, or leave --port out for a free one.
failure-no-notifications = Nothing on this machine shows notifications: what arrives is told here only.
    .why = Turn on those of your desktop, or start a service such as dunst or mako. What arrives from then on is shown.
failure-not-shown = This machine did not show a notification: { $detail }
    .why = The push arrived all the same.

## What the command line says beside its results

cli-campaign-errors = Something in the campaign cannot be read; the rest is shown. `carillon check` says more.
cli-clean = Nothing found.
cli-summary = { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $notes ->
        [0] no notes
        [one] 1 note
       *[other] { $notes } notes
    }.
cli-made = Made { $path }.
cli-wrote = { $count ->
        [one] Wrote 1 picture to { $path }.
       *[other] Wrote { $count } pictures to { $path }.
    }
cli-sandbox-ready = The sandbox listens until you press Ctrl-C. It takes what APNs, FCM and Web Push take.
cli-fits = fits
cli-cropped = cropped
cli-not-shown = not shown
cli-unbounded = any
cli-head-locale = LOCALE
cli-head-surface = SURFACE
cli-head-field = FIELD
cli-head-lines = LINES
cli-head-cut = CUT AT BYTE
cli-head-hidden = HIDDEN
cli-head-platform = PLATFORM
cli-head-variant = VARIANT
cli-head-provider = PROVIDER
cli-head-bytes = BYTES
cli-head-limit = LIMIT

# The window: title bar, menus, failures.

close = Close
done = Done
cancel = Cancel
remove = Remove
undo = Undo
redo = Redo
save = Save
save-as = Save as…
save-overwrite = Overwrite
save-elsewhere = Save as…
new-campaign = New campaign
open-folder = Open folder
close-campaign = Close campaign
all-campaigns = All campaigns
campaign-name = Campaign name
document-menu = Campaign menu
document-edited = Edited
document-new = Not saved yet
document-saved = Saved
document-read-only = Read-only
document-not-kept = Not kept
key-control = Ctrl
mode = Mode
mode-compose = Compose
mode-translate = Translate
mode-send = Send
findings-checking = Checking…
findings-count = { $errors ->
        [0] { $warnings ->
            [0] No errors or warnings
            [one] { $warnings } warning
           *[other] { $warnings } warnings
        }
        [one] { $errors } error, { $warnings ->
            [one] { $warnings } warning
           *[other] { $warnings } warnings
        }
       *[other] { $errors } errors, { $warnings ->
            [one] { $warnings } warning
           *[other] { $warnings } warnings
        }
    }
settings = Settings
settings-language = Language
settings-theme = Appearance
settings-theme-system = Same as the system
settings-theme-light = Light
settings-theme-dark = Dark

leaving-title = Save changes to “{ $name }”?
leaving-why = Your changes are lost if you do not save them.
leaving-discard = Discard changes

failure-not-a-campaign = { $path } is not a campaign: it has no campaign.toml. Choose a campaign’s folder or a .carillon file.
failure-read-only = { $path } cannot be written. Save the campaign somewhere else.
failure-not-readable = { $path } may not be read. Change its permissions, or ask whoever owns it.
failure-too-many-files = { $path } holds more than { $most } files, which is more than a campaign may have. Take out what does not belong to it.
failure-file-too-large = { $path } is larger than { $most } MB, the most a file may be here. Use a smaller one.
failure-campaign-too-large = { $path } is larger than { $most } MB, which is more than a campaign may be. Use smaller pictures, or take some out.
failure-damaged = { $path } is damaged and cannot be opened. Take it from where it came once more, or open a copy. ({ $detail })
failure-in-use = This work is open already, perhaps in another Carillon. Go on there, or close it there first.
failure-disk-full = The disk is full: { $path } was not written. Nothing saved before was touched. Free some space, or save somewhere else.
failure-not-found = { $path } is not there any more.
failure-changed-on-disk = { $path } was changed by another program since it was opened. Saving would overwrite that.
failure-picture-unknown = { $path } is not a picture Carillon can show. Use a PNG, JPEG, GIF or WebP file.
failure-picture-too-large = { $path } is too large. Use a picture of at most 50 megapixels.
failure-picture-damaged = { $path } is damaged and cannot be shown. Export it again, or use another picture.
failure-disk = { $path } could not be read or written: { $detail }
failure-no-sandbox = The sandbox could not be started: { $detail }
failure-no-notifications = Nothing on this machine shows notifications. Turn on those of your desktop, or start a service such as dunst or mako, then try again.
failure-not-shown = This machine did not show the notification: { $detail }
failure-bug = Carillon made a mistake: { $detail }. Your work is kept.
refused-locale-exists = { $locale } is there already.
refused-source-locale = { $locale } is the source locale: the others fall back to it, so it cannot be removed.
refused-no-locale = The campaign has no locale { $locale }.
refused-no-variant = The campaign has no variant { $variant }.
refused-no-variable = The campaign has no variable { $variable }.
refused-bad-variable = No variable can be called { $variable }. Use letters, digits, _ and -, and a name that is free.
refused-unreadable = { $file } cannot be read as it stands. Open the source and mend it first.
refused-does-not-fit = { $file } is not as it was: the change does not fit it any more.
refused-bad-phrase = These words cannot be written down: a key or a name in them has a character that may not stand there.
refused-no-choice = These words do not vary there any more.
refused-newer-format = A newer Carillon wrote this campaign. It can be read here, but not changed.
refused-no-button = There is no room for that button: a campaign has at most three.

### What the shell itself says: system dialogs, the menu, notices.

# Titles of the system's file dialogs
ask-open-campaign = Open a campaign folder
ask-save-campaign = Save the campaign
ask-save-picture = Save the picture
ask-save-translations = Save the translations
ask-save-receipts = Save the receipts
ask-open-list = Open a list of devices
# The sort of file, in the system's list of sorts
files-picture = PNG pictures
files-list = Lists

# The menu (macOS)
menu-edit = Edit
menu-window = Window

## Notices

notice-title = Carillon kept something aside
# $path: the file that did not read, $kept: where it is now
notice-set-aside =
    { $path } is damaged and could not be read.
    Nothing was erased: it is now { $kept }. Carillon goes on without it.
notice-damaged-journal =
    Part of the unsaved work could not be read. Everything up to that place was recovered.
    Nothing was erased: the rest is kept in { $path }.
# $path: the app's own folder, $detail: the system's words
notice-no-home-title = Carillon cannot keep anything
notice-no-home =
    Carillon’s own folder, { $path }, cannot be made: { $detail }
    What you type is not kept until you save it, and nothing can be sent. Make room or change the folder’s permissions, then start Carillon again.
# $detail: which file, and why
notice-run-stopped-title = The sending was stopped
notice-run-stopped =
    A receipt could not be written down: { $detail }
    What had not left was not sent. What was on its way may have arrived: look before you send it again.
notice-page-ended-title = The window cannot be drawn
notice-page-ended =
    The part of Carillon that draws its window ended several times within a minute.
    Your work up to the last second is kept. Close the window and open Carillon again: it offers the work back.

## The smoke run

smoke-timeout = No preview was painted within { $seconds } seconds.
# The app cannot start at all
start-failed = Carillon cannot start: { $detail }
start-no-display = there is no display to open a window on. Without one: xvfb-run -a carillon-app

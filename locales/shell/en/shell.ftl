### What the shell itself says: system dialogs, the menu, notices.

# Titles of the system's file dialogs
ask-open-campaign = Open a campaign folder
ask-save-campaign = Save the campaign
ask-save-picture = Save the picture
# The sort of file, in the system's list of sorts
files-picture = PNG pictures

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

## The smoke run

smoke-timeout = No preview was painted within { $seconds } seconds.
# The app cannot start at all
start-failed = Carillon cannot start: { $detail }

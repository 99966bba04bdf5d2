//! The menu. On macOS copy and paste work only where the menu has them. On Linux and Windows there is none:
//! the page has every command with its shortcut, WebKitGTK and WebView2 bring their own editing keys, and a menu
//! bar above the app's own title bar would say everything twice.

use tauri::menu::{Menu, MenuBuilder, SubmenuBuilder};
use tauri::{AppHandle, Builder, Runtime};

use crate::words::Words;

/// Gives the app its menu, on the platform that needs one.
pub(crate) fn add<R: Runtime>(builder: Builder<R>, words: Words) -> Builder<R> {
    if !cfg!(target_os = "macos") {
        return builder;
    }
    builder.menu(move |app| menu(app, &words))
}

fn menu<R: Runtime>(app: &AppHandle<R>, words: &Words) -> tauri::Result<Menu<R>> {
    let own = SubmenuBuilder::new(app, "Carillon")
        .about(None)
        .separator()
        .hide()
        .separator()
        .quit();
    // No "undo" of the system's: the page undoes edits of the document, not of a text box.
    let edit = SubmenuBuilder::new(app, words.say("menu-edit", &[]))
        .cut()
        .copy()
        .paste()
        .select_all();
    let window = SubmenuBuilder::new(app, words.say("menu-window", &[]))
        .minimize()
        .close_window();
    MenuBuilder::new(app)
        .items(&[&own.build()?, &edit.build()?, &window.build()?])
        .build()
}

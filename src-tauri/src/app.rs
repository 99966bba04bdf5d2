//! The app: builder, window, start and end.

use std::ffi::OsString;
use std::sync::Arc;
use std::time::Instant;

use carillon_store::{Assets, Home};
use tauri::webview::PageLoadEvent;
use tauri::{App, AppHandle, Builder, Context, Manager, RunEvent, Runtime};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::failure::text;
use crate::options::Options;
use crate::shell::Shell;
use crate::words::Words;
use crate::{closing, commands, fonts, menu, smoke, web_process};

/// Runs the app; the exit code.
pub(crate) fn run(options: Options, started: Instant) -> Result<i32, String> {
    if !has_display(&|name| std::env::var_os(name)) {
        return Err(Words::of_the_system().say("start-no-display", &[]));
    }
    let home = Home::find().map_err(|error| error.to_string())?;
    // A person whose disk is full or read-only still gets to their campaigns.
    let no_home = home.make().err();
    let path = home.path().to_owned();
    let context = context();
    let assets = Assets::find(&resources(&context)).map_err(|error| error.to_string())?;
    if options.smoke {
        smoke::watch(started);
    }
    let shell = Shell::new(options, started, home, assets);
    if let Some(error) = no_home {
        shell.notices.no_home(text(&path), error.to_string());
    }
    let builder = web_process::prepare(Builder::default());
    let app = build(builder, context, shell).map_err(|error| error.to_string())?;
    Ok(app.run_return(|app, event| {
        if let RunEvent::Ready = event {
            show_notices(app);
            web_process::watch(app);
        }
        closing::linger(app, &event);
    }))
}

/// Whether a window can be shown. GTK does not ask; it panics.
fn has_display(var: &dyn Fn(&str) -> Option<OsString>) -> bool {
    let set = |name| var(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// What Tauri compiled in: configuration, front end, permissions.
pub(crate) fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

/// Where a package put the resources.
fn resources<R: Runtime>(context: &Context<R>) -> Vec<std::path::PathBuf> {
    let resources =
        tauri::utils::platform::resource_dir(context.package_info(), &tauri::Env::default());
    resources
        .map(|folder| folder.join("assets"))
        .into_iter()
        .collect()
}

/// The app over any runtime: the real one, or a test's.
pub(crate) fn build<R: Runtime>(
    builder: Builder<R>,
    context: Context<R>,
    shell: Arc<Shell>,
) -> tauri::Result<App<R>> {
    let showing = Arc::clone(&shell.showing);
    let app = menu::add(fonts::serve(commands::register(builder)), shell.words())
        .plugin(tauri_plugin_dialog::init())
        .on_page_load(|webview, payload| {
            if payload.event() == PageLoadEvent::Started {
                webview.state::<Arc<Shell>>().forget_sessions();
            }
        })
        .manage(shell)
        .build(context)?;
    showing.tell_with(app.handle().clone());
    Ok(app)
}

/// Notices as the system shows them.
fn show_notices<R: Runtime>(app: &AppHandle<R>) {
    let handle = app.clone();
    let shell = Arc::clone(&app.state::<Arc<Shell>>());
    let words = shell.words();
    shell.notices.show_with(move |notice| {
        let values: Vec<(&str, &str)> = notice
            .values
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let text = words.say(notice.sentence, &values);
        let dialog = handle
            .dialog()
            .message(text)
            .title(words.say(notice.title, &[]));
        dialog.kind(MessageDialogKind::Warning).show(|_| {});
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn without_a_display_the_app_says_so_rather_than_panic() {
        let with = |known: &'static str| {
            has_display(&move |name| (name == known).then(|| OsString::from(":0")))
        };
        assert!(with("DISPLAY"), "X11");
        assert!(with("WAYLAND_DISPLAY"), "Wayland");
        assert!(!with("HOME"), "a server");
    }
}

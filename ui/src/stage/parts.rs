//! What platforms and places look like and are called, on stage, in the drawer and when sending.

use std::cell::RefCell;
use std::rc::Rc;

use carillon_campaign::Platform;
use carillon_preview::Surface;
use carillon_words::Words;
use leptos::prelude::*;
use leptos_fluent::I18n;

/// The icon of a platform.
pub(crate) fn platform_icon(platform: Platform) -> &'static str {
    match platform {
        Platform::Ios => "ios",
        Platform::Android => "android",
        Platform::Web => "browser",
    }
}

/// A platform's name: a product's name, the same in every language but for the web.
pub(crate) fn platform_name(i18n: I18n, platform: Platform) -> String {
    match platform {
        Platform::Ios => "iOS".to_owned(),
        Platform::Android => "Android".to_owned(),
        Platform::Web => i18n.tr("stage-platform-web"),
    }
}

/// The sentences that app and command line share, in the app's language. Tracked.
pub(crate) fn shared_words(i18n: I18n) -> Rc<Words> {
    thread_local! {
        static LAST: RefCell<Option<Rc<Words>>> = const { RefCell::new(None) };
    }
    let wanted = i18n.language.get().id.to_string();
    LAST.with_borrow_mut(|last| {
        if let Some(words) = last
            .as_ref()
            .filter(|words| wanted.starts_with(words.language()))
        {
            return Rc::clone(words);
        }
        let words = Rc::new(Words::new(&wanted));
        *last = Some(Rc::clone(&words));
        words
    })
}

/// Where and in which state a surface shows a notification: `Lock screen`, `Shade, Expanded`.
pub(crate) fn place_name(i18n: I18n, surface: &Surface) -> String {
    let words = shared_words(i18n);
    let place = words.surface_place(&surface.id.place);
    match surface.id.state.as_str() {
        "collapsed" | "default" => place,
        state => words.list([place, words.surface_state(state)]),
    }
}

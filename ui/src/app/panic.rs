//! When Carillon itself breaks: a page that says so, in place of a window that no longer answers.
//!
//! Nothing reactive can be trusted then, so the page is plain DOM. Its words are here and not in Fluent,
//! because Fluent may be what broke; it speaks every language of the app at once.

use web_sys::wasm_bindgen::JsValue;
use web_sys::{Document, Element};

/// What the page says in one language.
struct Words {
    /// BCP 47.
    language: &'static str,
    /// What happened.
    what: &'static str,
    /// The journal has the work, a new page offers it back.
    why: &'static str,
    /// On what loads the page anew.
    again: &'static str,
}

/// In every language of the app.
const WORDS: [Words; carillon_words::LANGUAGES.len()] = [
    Words {
        language: "en",
        what: "Carillon broke.",
        why: "Your work up to the last second is kept. Open Carillon again: it offers the work back.",
        again: "Open again",
    },
    Words {
        language: "ar",
        what: "تعطَّل Carillon.",
        why: "عملك محفوظ حتى آخر ثانية. افتح Carillon من جديد، فيعرض عليك استعادته.",
        again: "افتح من جديد",
    },
    Words {
        language: "de",
        what: "Carillon ist abgestürzt.",
        why: "Ihre Arbeit ist bis zur letzten Sekunde gesichert. Öffnen Sie Carillon erneut: Es bietet Ihnen die Arbeit wieder an.",
        again: "Erneut öffnen",
    },
    Words {
        language: "es",
        what: "Carillon ha dejado de funcionar.",
        why: "Tu trabajo está a salvo hasta el último segundo. Vuelve a abrir Carillon: te ofrecerá recuperarlo.",
        again: "Volver a abrir",
    },
    Words {
        language: "fr",
        what: "Carillon est tombé en panne.",
        why: "Votre travail est conservé jusqu’à la dernière seconde. Rouvrez Carillon : il vous le proposera.",
        again: "Rouvrir",
    },
    Words {
        language: "ja",
        what: "Carillonで問題が発生しました。",
        why: "作業内容は直前まで保管されています。Carillonを開き直すと、復元できます。",
        again: "開き直す",
    },
    Words {
        language: "pt-BR",
        what: "O Carillon parou de funcionar.",
        why: "Seu trabalho está guardado até o último segundo. Abra o Carillon de novo: ele oferecerá a recuperação.",
        again: "Abrir de novo",
    },
];

/// Installs the page.
pub(crate) fn install() {
    std::panic::set_hook(Box::new(|info| {
        let detail = info.to_string();
        web_sys::console::error_1(&JsValue::from_str(&detail));
        // With no document there is nobody to tell.
        let _ = show(&detail);
    }));
}

/// Shows the page above whatever is there.
fn show(detail: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    if document.get_element_by_id("broken").is_some() {
        return None;
    }
    let page = document.create_element("div").ok()?;
    page.set_id("broken");
    page.set_class_name("broken");
    page.set_attribute("role", "alertdialog").ok()?;
    // The language that the app spoke comes first, with the way on.
    let spoken = document.document_element()?.get_attribute("lang");
    let is_spoken = |words: &&Words| Some(words.language) == spoken.as_deref();
    let first = WORDS.iter().find(is_spoken).unwrap_or(&WORDS[0]);
    say(&document, &page, first)?;
    let way_on = way_on(&document, first)?;
    page.append_child(&way_on).ok()?;
    for words in WORDS
        .iter()
        .filter(|words| words.language != first.language)
    {
        say(&document, &page, words)?;
    }
    let code = document.create_element("pre").ok()?;
    code.set_class_name("t-mono selectable");
    code.set_text_content(Some(detail));
    page.append_child(&code).ok()?;
    document.body()?.append_child(&page).ok()?;
    Some(())
}

/// What happened, in one language.
fn say(document: &Document, page: &Element, words: &Words) -> Option<()> {
    for (tag, class, text) in [("h1", "t-title", words.what), ("p", "t-2", words.why)] {
        let line = document.create_element(tag).ok()?;
        line.set_class_name(class);
        line.set_attribute("lang", words.language).ok()?;
        line.set_attribute("dir", "auto").ok()?;
        line.set_text_content(Some(text));
        page.append_child(&line).ok()?;
    }
    Some(())
}

/// A link to the page itself: it loads anew without a line of code that might be broken, too.
fn way_on(document: &Document, words: &Words) -> Option<Element> {
    let link = document.create_element("a").ok()?;
    link.set_class_name("btn btn--primary");
    link.set_attribute("href", "").ok()?;
    link.set_attribute("lang", words.language).ok()?;
    link.set_text_content(Some(words.again));
    Some(link)
}

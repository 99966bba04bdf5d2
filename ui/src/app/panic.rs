//! When Carillon itself breaks: a page that says so, in place of a window that no longer answers.
//!
//! Nothing reactive can be trusted then, so the page is plain DOM. Its words are here and not in Fluent,
//! because Fluent may be what broke; it speaks every language of the app at once.

use web_sys::wasm_bindgen::JsValue;

/// What the page says: the journal has the work, a restart offers it back.
const WORDS: [(&str, &str, &str); carillon_words::LANGUAGES.len()] = [
    (
        "en",
        "Carillon broke.",
        "Your work up to the last second is kept. Close the window and open Carillon again: it offers the work back.",
    ),
    (
        "ar",
        "تعطَّل Carillon.",
        "عملك محفوظ حتى آخر ثانية. أغلق النافذة وافتح Carillon من جديد، فيعرض عليك استعادته.",
    ),
    (
        "de",
        "Carillon ist abgestürzt.",
        "Ihre Arbeit ist bis zur letzten Sekunde gesichert. Schließen Sie das Fenster und öffnen Sie Carillon erneut: Es bietet Ihnen die Arbeit wieder an.",
    ),
    (
        "es",
        "Carillon ha dejado de funcionar.",
        "Tu trabajo está a salvo hasta el último segundo. Cierra la ventana y vuelve a abrir Carillon: te ofrecerá recuperarlo.",
    ),
    (
        "fr",
        "Carillon est tombé en panne.",
        "Votre travail est conservé jusqu’à la dernière seconde. Fermez la fenêtre et rouvrez Carillon : il vous le proposera.",
    ),
    (
        "ja",
        "Carillonで問題が発生しました。",
        "作業内容は直前まで保管されています。ウインドウを閉じてCarillonを開き直すと、復元できます。",
    ),
    (
        "pt-BR",
        "O Carillon parou de funcionar.",
        "Seu trabalho está guardado até o último segundo. Feche a janela e abra o Carillon de novo: ele oferecerá a recuperação.",
    ),
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
    for (language, what, why) in WORDS {
        for (tag, class, words) in [("h1", "t-title", what), ("p", "t-2", why)] {
            let line = document.create_element(tag).ok()?;
            line.set_class_name(class);
            line.set_attribute("lang", language).ok()?;
            line.set_attribute("dir", "auto").ok()?;
            line.set_text_content(Some(words));
            page.append_child(&line).ok()?;
        }
    }
    let code = document.create_element("pre").ok()?;
    code.set_class_name("t-mono selectable");
    code.set_text_content(Some(detail));
    page.append_child(&code).ok()?;
    document.body()?.append_child(&page).ok()?;
    Some(())
}

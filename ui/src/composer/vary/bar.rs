//! What can be done with the token the caret stands in.

use carillon_campaign::CopyPlace;
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::{BAR, Scope, open, value_of, vary};
use crate::composer::rich::element_id;
use crate::composer::token_box::Asked;
use crate::controls::{Icon, sentence};
use crate::state::Workspace;
use carillon_campaign::ChoicePath;

/// What a token is to the bar.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    /// The so-manieth value of the words, and its variable.
    Value(usize, String),
    /// The so-manieth choice of the words.
    Choice(usize),
}

/// The bar; nothing while the caret stands in words.
#[component]
pub(super) fn TokenBar(place: Signal<CopyPlace>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let token = Memo::new(move |_| {
        let caret = workspace.caret.get()?;
        let place = place.get();
        let token = caret.token.filter(|_| caret.id == element_id(&place))?;
        let draft = workspace.campaign.with(|campaign| campaign.draft(&place))?;
        let choice = draft.choice_of(token).map(Token::Choice);
        choice.or_else(|| value_of(&draft, token).map(|(at, name)| Token::Value(at, name)))
    });
    move || {
        let place = place.get();
        let inside = match token.get()? {
            Token::Choice(choice) => {
                let edit = move |_| {
                    open(workspace, place.clone(), ChoicePath::to(choice), Asked::Key);
                };
                view! {
                    <button type="button" class="btn btn--sm btn--quiet" id=BAR on:click=edit>
                        <Icon name="split"/>
                        {move || i18n.tr("vary-edit")}
                    </button>
                }
                .into_any()
            }
            Token::Value(at, variable) => {
                let named = variable.clone();
                let words =
                    move || sentence::with(i18n, "vary-by", &[("variable", named.as_str())]);
                let start = move |scope| {
                    let (place, variable) = (place.clone(), variable.clone());
                    move |_| vary(workspace, place.clone(), variable.clone(), scope)
                };
                view! {
                    <button type="button" class="btn btn--sm btn--quiet" id=BAR on:click=start(Scope::Whole)>
                        <Icon name="split"/>
                        {words}
                    </button>
                    <button type="button" class="btn btn--sm btn--quiet" on:click=start(Scope::Value(at))>
                        {move || i18n.tr("vary-value")}
                    </button>
                }
                .into_any()
            }
        };
        Some(view! { <div class="vary-bar">{inside}</div> })
    }
}

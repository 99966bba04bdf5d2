//! Work that was not saved when the app ended: offered back, never thrown away unasked.

use carillon_ipc::{Close, LostWork as Lost, Opening, SessionId};
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::recents::moment;
use crate::controls::{Icon, sentence};
use crate::state::AppState;

/// One notice a lost session.
#[component]
pub(super) fn LostWork() -> impl IntoView {
    let app = AppState::here();
    let lost = Memo::new(move |_| {
        app.started.with(|started| {
            started
                .as_ref()
                .map(|all| all.lost.clone())
                .unwrap_or_default()
        })
    });
    move || {
        lost.with(|all| !all.is_empty()).then(|| {
            view! {
                <section class="lost">
                    <For each=move || lost.get() key=|one| one.session.0.clone() let:one>
                        <Notice one/>
                    </For>
                </section>
            }
        })
    }
}

#[component]
fn Notice(one: Lost) -> impl IntoView {
    let app = AppState::here();
    let i18n = expect_context::<I18n>();
    let sure = RwSignal::new(false);
    let session = one.session.clone();
    let discard = one.session.clone();
    let id = format!("lost-{}", one.session.0);
    let about = id.clone();
    let of = id.clone();
    let said = move || {
        if sure.get() {
            return sentence::with(i18n, "lost-sure", &[("name", &one.name)]);
        }
        let time = moment(i18n.language.get().id, one.at);
        sentence::with(i18n, "lost-work", &[("time", &time), ("name", &one.name)])
    };
    // Nothing brings it back: the first press only asks.
    let discard = move |_| {
        if sure.get_untracked() {
            throw_away(app, discard.clone());
        } else {
            sure.set(true);
        }
    };
    view! {
        <div class="notice" role="alert">
            <Icon name="clock"/>
            <span class="notice__text" id=id>{said}</span>
            <button type="button" class="btn btn--sm btn--quiet" aria-describedby=of on:click=discard>
                {move || i18n.tr(if sure.get() { "lost-discard-sure" } else { "lost-discard" })}
            </button>
            <button
                type="button"
                class="btn btn--sm btn--primary"
                aria-describedby=about
                on:click=move |_| app.open(Opening::Lost { session: session.clone() })
            >
                {move || i18n.tr("lost-restore")}
            </button>
        </div>
    }
}

/// Throws lost work away, and shows what is left.
fn throw_away(app: AppState, session: SessionId) {
    leptos::task::spawn_local(async move {
        match app
            .backend
            .call(Close {
                session,
                discard: true,
            })
            .await
        {
            Ok(()) => {
                app.start().await;
            }
            Err(failure) => app.failed(failure),
        }
    });
}

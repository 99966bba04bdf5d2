//! The payload: what a provider gets, byte for byte, readable, with its size against the limit.

use carillon_campaign::Platform;
use carillon_payload::{EncodeOptions, Encoded, PartKind, Provider, encode};
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr, tr};

use super::braze;
use super::json::{Role, readable};
use crate::controls::{Icon, copy_to_clipboard, on_arrows};
use crate::stage::i18n;
use crate::state::Workspace;

/// Who gets something: a provider its request, Braze the copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Recipient {
    /// A provider, byte for byte.
    Wire(Provider),
    /// Braze.
    Braze,
}

/// The recipients offered, with their names: the same in every language.
const RECIPIENTS: [(Recipient, &str); 4] = [
    (Recipient::Wire(Provider::Apns), "APNs"),
    (Recipient::Wire(Provider::Fcm), "FCM"),
    (Recipient::Wire(Provider::WebPush), "Web Push"),
    (Recipient::Braze, "Braze"),
];

/// The payload shown, and whose it is.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// Whose.
    recipient: RwSignal<Recipient>,
    /// What a provider gets; `None` where the campaign does not go to its platform.
    encoded: Memo<Option<Encoded>>,
    /// What Braze gets.
    braze: braze::Shown,
}

impl Shown {
    /// The payload of the current variant, locale and persona, encoded when the typing has paused.
    pub(super) fn new(workspace: Workspace, settled: ReadSignal<u64>) -> Self {
        let recipient = RwSignal::new(Recipient::Wire(Provider::Apns));
        let encoded = Memo::new(move |_| {
            settled.track();
            let Recipient::Wire(provider) = recipient.get() else {
                return None;
            };
            let platform = platform(provider);
            workspace.campaign.with_untracked(|campaign| {
                if !campaign.manifest().platforms.contains(&platform) {
                    return None;
                }
                let message = workspace
                    .messages
                    .with_untracked(|all| all.get(&platform).cloned())?;
                let options = EncodeOptions {
                    app: campaign.app(),
                    account: None,
                    target: None,
                    delivery: None,
                    now: None,
                };
                Some(encode(provider, &message, options))
            })
        });
        let is_braze = Signal::derive(move || recipient.get() == Recipient::Braze);
        Self {
            recipient,
            encoded,
            braze: braze::Shown::new(workspace, settled, is_braze),
        }
    }

    /// Whether Braze's copy is shown.
    fn is_braze(self) -> bool {
        self.recipient.get() == Recipient::Braze
    }
}

/// The platform a provider serves here.
fn platform(provider: Provider) -> Platform {
    Platform::ALL
        .into_iter()
        .find(|platform| Provider::of(*platform) == provider)
        .unwrap_or(Platform::Ios)
}

fn name(provider: Provider) -> &'static str {
    RECIPIENTS
        .iter()
        .find(|(known, _)| *known == Recipient::Wire(provider))
        .map_or("", |(_, name)| name)
}

fn language(i18n: I18n) -> &'static str {
    i18n.language.get().id
}

/// A count of bytes, grouped.
pub(super) fn grouped(language: &str, bytes: usize) -> String {
    carillon_words::number(language, bytes as u64)
}

/// The small meter in the drawer's bar: `APNs 1,214 of 4,096 bytes`.
#[component]
pub(super) fn Meter(shown: Shown) -> impl IntoView {
    let i18n = i18n();
    move || {
        shown.encoded.get().map(|encoded| {
            let language = language(i18n);
            let over = encoded.size > encoded.limit;
            let text = tr!(i18n, "drawer-meter", {
                "provider" => name(encoded.provider),
                "size" => grouped(language, encoded.size),
                "limit" => grouped(language, encoded.limit),
            });
            view! {
                <span class:t-danger=over>{text}</span>
                <span class="progress" aria-hidden="true">
                    <span
                        class="progress__fill"
                        class:progress__fill--bad=over
                        style=share(encoded.size, encoded.limit)
                    ></span>
                </span>
            }
        })
    }
}

/// The page: the request on one side, whose it is and what its bytes are spent on on the other.
#[component]
pub(super) fn Payload(shown: Shown) -> impl IntoView {
    view! {
        <div class="payload">
            {move || if shown.is_braze() {
                view! { <braze::Fields shown=shown.braze/> }.into_any()
            } else {
                view! { <Request shown/> }.into_any()
            }}
            <div class="payload__side">
                <div class="payload__tools">
                    <Recipients shown/>
                    {move || (!shown.is_braze()).then(|| view! { <Copy shown/> })}
                </div>
                {move || if shown.is_braze() {
                    view! { <braze::Choices shown=shown.braze/> }.into_any()
                } else {
                    view! { <Bytes shown/> }.into_any()
                }}
            </div>
        </div>
    }
}

/// The request, readable.
#[component]
fn Request(shown: Shown) -> impl IntoView {
    view! {
        <div class="code selectable focus-inset" tabindex="0" role="region" aria-label=move_tr!("drawer-payload-code")>
            {move || shown.encoded.with(|encoded| match encoded {
                Some(encoded) => request(encoded).into_any(),
                None => view! { <p class="payload__none">{move_tr!("drawer-payload-none")}</p> }.into_any(),
            })}
        </div>
    }
}

/// Method, path and headers, then the body made readable.
fn request(encoded: &Encoded) -> impl IntoView + use<> {
    let line = format!("{} {}\n", encoded.method, encoded.path);
    let headers = encoded
        .headers
        .iter()
        .map(|(name, value)| {
            view! { <span class="p">{format!("{name}: ")}</span><bdi>{value.clone()}</bdi>"\n" }
        })
        .collect_view();
    let body = readable(&encoded.body)
        .into_iter()
        .map(|token| match token.role {
            Role::Space => token.text.into_any(),
            // Right-to-left words must not turn the marks around them.
            Role::Key | Role::Text => {
                view! { <bdi class=token.role.class()>{token.text}</bdi> }.into_any()
            }
            Role::Mark | Role::Literal => {
                view! { <span class=token.role.class()>{token.text}</span> }.into_any()
            }
        })
        .collect_view();
    view! { <span class="p">{line}</span>{headers}"\n"{body} }
}

/// APNs, FCM, Web Push or Braze.
#[component]
fn Recipients(shown: Shown) -> impl IntoView {
    let items = RECIPIENTS.map(|(recipient, name)| {
        let chosen = move || shown.recipient.get() == recipient;
        view! {
            <button
                class="seg__item"
                role="radio"
                aria-checked=move || chosen().to_string()
                tabindex=move || if chosen() { "0" } else { "-1" }
                on:click=move |_| shown.recipient.set(recipient)
            >
                {name}
            </button>
        }
    });
    view! {
        <div
            class="seg seg--sm"
            role="radiogroup"
            aria-label=move_tr!("drawer-provider")
            on:keydown=|event| on_arrows(&event, "[role=radio]", true)
        >
            {items.into_iter().collect_view()}
        </div>
    }
}

/// Copies the body exactly as it is sent.
#[component]
fn Copy(shown: Shown) -> impl IntoView {
    let workspace = Workspace::here();
    let copy = move |_| {
        let Some(encoded) = shown.encoded.get_untracked() else {
            return;
        };
        copy_to_clipboard(
            workspace.app,
            &encoded.body,
            ("drawer-copied", "drawer-copy-failed"),
            name(encoded.provider).to_owned(),
        );
    };
    view! {
        <button
            class="btn btn--icon btn--sm push"
            aria-label=move_tr!("drawer-copy")
            title=move_tr!("drawer-copy")
            disabled=move || shown.encoded.with(Option::is_none)
            on:click=copy
        >
            <Icon name="copy"/>
        </button>
    }
}

/// The meter with its parts.
#[component]
fn Bytes(shown: Shown) -> impl IntoView {
    let i18n = i18n();
    move || {
        shown.encoded.get().map(|encoded| {
            let language = language(i18n);
            let count = |bytes| grouped(language, bytes);
            let parts = spent(&encoded);
            let bars = parts
                .iter()
                .map(|(_, bytes)| view! { <i style=share(*bytes, encoded.limit)></i> })
                .collect_view();
            let key = parts
                .iter()
                .map(|(kind, bytes)| view! { <span><i></i>{part_name(i18n, *kind)}" "{count(*bytes)}</span> })
                .collect_view();
            let over = encoded.size > encoded.limit;
            let total = tr!(i18n, "drawer-bytes", { "size" => count(encoded.size), "count" => encoded.size });
            let limit = tr!(i18n, "drawer-bytes-limit", { "limit" => count(encoded.limit) });
            view! {
                <div class="bytes" class:bytes--over=over>
                    <div class="bytes__head">
                        <span class="bytes__total" class:t-danger=over>{total}</span>
                        <span class="t-small t-3">{limit}</span>
                    </div>
                    <div class="bytes__bar" aria-hidden="true">{bars}</div>
                    <div class="bytes__key">{key}</div>
                </div>
            }
        })
    }
}

/// Bytes by kind, in the legend's order. What counts against the limit but stands in no part of the body
/// (a provider's own accounting) is counted as other.
fn spent(encoded: &Encoded) -> [(PartKind, usize); 4] {
    let of = |kind| {
        encoded
            .parts
            .iter()
            .filter(|part| part.kind == kind)
            .map(|part| part.range.len())
            .sum()
    };
    let known: [usize; 3] = [
        of(PartKind::Text),
        of(PartKind::Media),
        of(PartKind::Buttons),
    ];
    let other = encoded.size.saturating_sub(known.iter().sum());
    [
        (PartKind::Text, known[0]),
        (PartKind::Media, known[1]),
        (PartKind::Buttons, known[2]),
        (PartKind::Other, other),
    ]
}

fn part_name(i18n: I18n, kind: PartKind) -> String {
    i18n.tr(match kind {
        PartKind::Text => "drawer-part-text",
        PartKind::Media => "drawer-part-media",
        PartKind::Buttons => "drawer-part-buttons",
        PartKind::Other => "drawer-part-other",
    })
}

/// A share of the limit as a style.
fn share(bytes: usize, limit: usize) -> String {
    let percent = (bytes as f64 * 100.0 / limit.max(1) as f64).min(100.0);
    format!("--v:{percent:.2}%")
}

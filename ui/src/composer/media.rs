//! The picture: dropped or picked as a file for previews, and a URL for sending.

use std::time::Duration;

use carillon_campaign::{Bytes, Campaign, Edit, MediaKind, PictureSpec};
use carillon_ipc::Failure;
use leptos::html::{Canvas, Input};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_fluent::I18n;
use web_sys::File;

use super::inputs::Line;
use crate::controls::drop::{DropPlace, all};
use crate::controls::{Icon, file as files, sentence};
use crate::stage::put_picture;
use crate::state::{Workspace, sleep};

/// The largest picture file taken, in bytes: what it is decoded to is bounded anyway.
const MAX_BYTES: usize = 64 << 20;

/// The section.
#[component]
pub(super) fn MediaSection() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let spec = Memo::new(move |_| picture(workspace));
    let file = Memo::new(move |_| spec.get().file);
    let with_file = move |file: String| Edit::Picture {
        variant: workspace.variant.get_untracked(),
        picture: Some(PictureSpec {
            file: Some(file),
            ..spec.get_untracked()
        }),
    };
    let write_url = move |url: String| {
        let url = (!url.is_empty()).then_some(url);
        let picture = PictureSpec {
            url,
            ..spec.get_untracked()
        };
        let picture = (picture.file.is_some() || picture.url.is_some()).then_some(picture);
        workspace.edit(Edit::Picture {
            variant: workspace.variant.get_untracked(),
            picture,
        });
    };
    let remove = move |_| {
        workspace.edit(Edit::Picture {
            variant: workspace.variant.get_untracked(),
            picture: None,
        });
    };
    view! {
        <section class="section" aria-label=move || i18n.tr("media")>
            <div class="section__head">
                <h2 class="t-section">{move || i18n.tr("media")}</h2>
                {move || spec.with(|spec| spec.file.is_some()).then(|| view! {
                    <button type="button" class="btn btn--sm btn--quiet push" on:click=remove>
                        <Icon name="trash"/>
                        {move || i18n.tr("remove-image")}
                    </button>
                })}
            </div>
            <div class="picture">
                <PictureDrop
                    file
                    label=Signal::derive(move || i18n.tr("image"))
                    take=move |picked| add_picture(workspace, "picture", picked, with_file)
                />
                <label class="field">
                    <span class="field__label">{move || i18n.tr("image-url")}</span>
                    <Line
                        value=Signal::derive(move || spec.get().url.unwrap_or_default())
                        write=write_url
                        mono=true
                        placeholder=Signal::derive(|| "https://".to_owned())
                    />
                    <span class="field__help">{move || i18n.tr("image-url-help")}</span>
                </label>
            </div>
        </section>
    }
}

/// The picture of the variant looked at.
fn picture(workspace: Workspace) -> PictureSpec {
    let id = workspace.variant.get();
    workspace
        .campaign
        .with(|campaign| {
            campaign
                .manifest()
                .variants
                .iter()
                .find(|variant| variant.id == id)?
                .picture
                .clone()
        })
        .unwrap_or_default()
}

/// A file as a person gave it.
pub(super) struct Picked {
    name: String,
    bytes: Vec<u8>,
}

/// Puts a picture into the folder and uses it; one that cannot be decoded is taken out again, with a word why.
pub(super) fn add_picture(
    workspace: Workspace,
    stem: &'static str,
    picked: Picked,
    then: impl Fn(String) -> Edit,
) {
    let Some(extension) = MediaKind::of(&picked.bytes).map(MediaKind::extension) else {
        let (path, why) = (picked.name, "unknown-format".to_owned());
        workspace.app.failed(Failure::NotAPicture { path, why });
        return;
    };
    let file = workspace
        .campaign
        .with_untracked(|campaign| free_path(campaign, stem, extension, &picked.bytes));
    let add = Edit::AddMedia {
        file: file.clone(),
        bytes: Bytes::from(picked.bytes),
    };
    if !workspace.edit(Edit::All {
        edits: vec![add, then(file.clone())],
    }) {
        return;
    }
    let step = workspace.steps();
    spawn_local(async move {
        let Err(failure) = decoded(workspace, &file).await else {
            return;
        };
        if workspace.steps() == step {
            workspace.take_back();
        }
        let failure = match failure {
            Failure::NotAPicture { why, .. } => Failure::NotAPicture {
                path: picked.name,
                why,
            },
            other => other,
        };
        workspace.app.failed(failure);
    });
}

/// Waits until a picture is decoded, or cannot be.
async fn decoded(workspace: Workspace, file: &str) -> Result<(), Failure> {
    loop {
        sleep(Duration::from_millis(50)).await;
        let there = workspace
            .pictures
            .try_with_untracked(|all| all.contains_key(file));
        if there != Some(false) {
            return Ok(());
        }
        if let Some(Some(failure)) = workspace
            .trouble
            .try_with_untracked(|all| all.get(file).cloned())
        {
            return Err(failure);
        }
    }
}

/// A path in `media/` that is free, or has these very bytes.
fn free_path(campaign: &Campaign, stem: &str, extension: &str, bytes: &[u8]) -> String {
    let mut number = 1;
    loop {
        let suffix = if number == 1 {
            String::new()
        } else {
            format!("-{number}")
        };
        let path = format!("media/{stem}{suffix}.{extension}");
        if campaign
            .files()
            .get(&path)
            .is_none_or(|known| **known == *bytes)
        {
            return path;
        }
        number += 1;
    }
}

/// The place a picture is dropped on or picked with; shows the one that is there.
#[component]
pub(super) fn PictureDrop(
    /// The file shown, if any.
    #[prop(into)]
    file: Signal<Option<String>>,
    /// The accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// Takes a new one.
    take: impl Fn(Picked) + Copy + 'static,
    /// A square, for icons.
    #[prop(optional)]
    square: bool,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let place = DropPlace::new();
    let input = NodeRef::<Input>::new();
    let shown = Memo::new(move |_| {
        file.get()
            .filter(|file| workspace.pictures.with(|all| all.contains_key(file)))
    });
    let trouble = Memo::new(move |_| {
        file.get()
            .and_then(|file| workspace.trouble.with(|all| all.get(&file).cloned()))
    });
    let took = move |picked: Vec<File>| {
        if let Some(picked) = picked.into_iter().next() {
            spawn_local(async move {
                match files::read(&picked, MAX_BYTES).await {
                    Ok(bytes) => take(Picked {
                        name: picked.name(),
                        bytes,
                    }),
                    Err(failure) => workspace.app.failed(failure),
                }
            });
        }
    };
    view! {
        <div class="picture__drop" class:picture__drop--square=square>
            <button
                type="button"
                class="drop"
                class:drop--filled=move || shown.get().is_some()
                class:drop--bad=move || trouble.get().is_some()
                class:is-over=move || place.is_over()
                aria-label=move || sentence::with(i18n, "picture-choose", &[("what", &label.get())])
                on:click=move |_| {
                    if let Some(input) = input.get_untracked() {
                        input.click();
                    }
                }
                on:dragover=move |event| place.hold(&event)
                on:dragleave=move |_| place.leave()
                on:drop=move |event| took(place.take(&event))
            >
                {move || match shown.get() {
                    Some(file) => view! { <Thumbnail file/> }.into_any(),
                    None => view! {
                        <Icon name="image"/>
                        <span class="drop__hint">{i18n.tr(if square { "drop-icon" } else { "drop-image" })}</span>
                    }.into_any(),
                }}
            </button>
            <input
                type="file"
                hidden
                accept="image/png,image/jpeg,image/gif,image/webp"
                node_ref=input
                aria-label=label
                on:change=move |_| {
                    if let Some(input) = input.get_untracked() {
                        took(all(input.files()));
                        // The same file again must be a change again.
                        input.set_value("");
                    }
                }
            />
            {move || trouble.get().map(|failure| view! {
                <p class="field__error" role="alert">{sentence::failed(i18n, &failure)}</p>
            })}
        </div>
    }
}

/// A decoded picture on a canvas: nothing is loaded by address, so no policy has to allow it.
#[component]
fn Thumbnail(file: String) -> impl IntoView {
    let workspace = Workspace::here();
    let canvas = NodeRef::<Canvas>::new();
    Effect::new(move |_| {
        let picture = workspace.pictures.with(|all| all.get(&file).cloned());
        if let (Some(canvas), Some(picture)) = (canvas.get(), picture) {
            // A canvas of that size takes the data.
            let _ = put_picture(&canvas, &picture);
        }
    });
    view! { <canvas class="picture__thumb" node_ref=canvas></canvas> }
}

//! What each platform is told beside the words: one accordion a platform.

use carillon_campaign::{
    AndroidSettings, Edit, InterruptionLevel, IosSettings, Platform, WebSettings,
};
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::inputs::{Choose, Number, Switch, TextLine};
use crate::controls::Icon;
use crate::stage::platform_name;
use crate::state::Workspace;

/// FCM's and RFC 8030's usual bound on time to live: four weeks, in seconds.
const FOUR_WEEKS: u32 = 2_419_200;

/// The section.
#[component]
pub(super) fn PlatformsSection() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let platforms = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().platforms.clone())
    });
    let body = |platform| match platform {
        Platform::Ios => view! { <Ios/> }.into_any(),
        Platform::Android => view! { <Android/> }.into_any(),
        Platform::Web => view! { <Web/> }.into_any(),
    };
    view! {
        <section class="section section--flush">
            <For each=move || platforms.get() key=|platform| *platform let:platform>
                <details class="acc">
                    <summary>
                        <Icon name="chevron-end"/>
                        {move || platform_name(i18n, platform)}
                        <span class="acc__sum">{move || summary(workspace, platform)}</span>
                    </summary>
                    <div class="acc__body">{body(platform)}</div>
                </details>
            </For>
        </section>
    }
}

/// A platform's settings in a few words.
fn summary(workspace: Workspace, platform: Platform) -> String {
    let i18n = expect_context::<I18n>();
    let parts = workspace.campaign.with(|campaign| {
        let manifest = campaign.manifest();
        match platform {
            Platform::Ios => {
                let sound = if manifest.ios.sound.is_some() {
                    "sound-on"
                } else {
                    "sound-off"
                };
                vec![
                    i18n.tr(level_words(manifest.ios.interruption_level)),
                    i18n.tr(sound),
                ]
            }
            Platform::Android => {
                let priority = if manifest.android.high_priority {
                    "priority-high"
                } else {
                    "priority-normal"
                };
                let channel = manifest.android.channel.clone();
                channel.into_iter().chain([i18n.tr(priority)]).collect()
            }
            Platform::Web => {
                let stays = if manifest.web.require_interaction {
                    "web-stays"
                } else {
                    "web-goes"
                };
                vec![i18n.tr(stays)]
            }
        }
    });
    parts.join(" · ")
}

const LEVELS: [(&str, &str); 4] = [
    ("passive", "level-passive"),
    ("active", "level-active"),
    ("time-sensitive", "level-time-sensitive"),
    ("critical", "level-critical"),
];

fn level_id(level: InterruptionLevel) -> &'static str {
    match level {
        InterruptionLevel::Passive => "passive",
        InterruptionLevel::Active => "active",
        InterruptionLevel::TimeSensitive => "time-sensitive",
        InterruptionLevel::Critical => "critical",
    }
}

fn level_words(level: InterruptionLevel) -> &'static str {
    LEVELS
        .iter()
        .find(|(id, _)| *id == level_id(level))
        .map_or("level-active", |(_, words)| words)
}

fn level_of(id: &str) -> InterruptionLevel {
    match id {
        "passive" => InterruptionLevel::Passive,
        "time-sensitive" => InterruptionLevel::TimeSensitive,
        "critical" => InterruptionLevel::Critical,
        _ => InterruptionLevel::Active,
    }
}

#[component]
fn Ios() -> impl IntoView {
    let workspace = Workspace::here();
    let now = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().ios.clone())
    });
    let change = move |change: &dyn Fn(&mut IosSettings)| {
        let mut settings = now.get_untracked();
        change(&mut settings);
        workspace.edit(Edit::Ios { settings });
    };
    view! {
        <Choose
            label="interruption-level"
            options=&LEVELS
            value=Signal::derive(move || now.with(|ios| level_id(ios.interruption_level)))
            write=move |id| change(&|ios| ios.interruption_level = level_of(&id))
        />
        <Switch
            label="sound"
            value=Signal::derive(move || now.with(|ios| ios.sound.is_some()))
            write=move |on| change(&|ios| ios.sound = on.then(|| "default".to_owned()))
        />
        <Number
            label="badge"
            value=Signal::derive(move || now.with(|ios| ios.badge))
            write=move |badge| change(&|ios| ios.badge = badge)
            max=99_999
        />
        <TextLine
            label="thread"
            mono=true
            value=Signal::derive(move || now.with(|ios| ios.thread_id.clone()))
            write={move |thread: Option<String>| change(&|ios| ios.thread_id.clone_from(&thread))}
        />
        <TextLine
            label="category"
            mono=true
            value=Signal::derive(move || now.with(|ios| ios.category.clone()))
            write={move |category: Option<String>| change(&|ios| ios.category.clone_from(&category))}
        />
        <TextLine
            label="collapse-id"
            mono=true
            value=Signal::derive(move || now.with(|ios| ios.collapse_id.clone()))
            write={move |id: Option<String>| change(&|ios| ios.collapse_id.clone_from(&id))}
        />
        <Number
            label="time-to-live"
            unit="seconds"
            value=Signal::derive(move || now.with(|ios| ios.time_to_live))
            write=move |seconds| change(&|ios| ios.time_to_live = seconds)
            max=FOUR_WEEKS
        />
    }
}

#[component]
fn Android() -> impl IntoView {
    let workspace = Workspace::here();
    let now = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().android.clone())
    });
    let change = move |change: &dyn Fn(&mut AndroidSettings)| {
        let mut settings = now.get_untracked();
        change(&mut settings);
        workspace.edit(Edit::Android { settings });
    };
    view! {
        <TextLine
            label="channel"
            mono=true
            value=Signal::derive(move || now.with(|android| android.channel.clone()))
            write={move |channel: Option<String>| change(&|android| android.channel.clone_from(&channel))}
        />
        <Switch
            label="high-priority"
            value=Signal::derive(move || now.with(|android| android.high_priority))
            write=move |on| change(&|android| android.high_priority = on)
        />
        <TextLine
            label="collapse-key"
            mono=true
            value=Signal::derive(move || now.with(|android| android.collapse_key.clone()))
            write={move |key: Option<String>| change(&|android| android.collapse_key.clone_from(&key))}
        />
        <Number
            label="time-to-live"
            unit="seconds"
            value=Signal::derive(move || now.with(|android| android.time_to_live))
            write=move |seconds| change(&|android| android.time_to_live = seconds)
            max=FOUR_WEEKS
        />
    }
}

#[component]
fn Web() -> impl IntoView {
    let workspace = Workspace::here();
    let now = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().web.clone())
    });
    let change = move |change: &dyn Fn(&mut WebSettings)| {
        let mut settings = now.get_untracked();
        change(&mut settings);
        workspace.edit(Edit::Web { settings });
    };
    view! {
        <Switch
            label="require-interaction"
            value=Signal::derive(move || now.with(|web| web.require_interaction))
            write=move |on| change(&|web| web.require_interaction = on)
        />
        <TextLine
            label="topic"
            mono=true
            value=Signal::derive(move || now.with(|web| web.topic.clone()))
            write={move |topic: Option<String>| change(&|web| web.topic.clone_from(&topic))}
        />
        <Number
            label="time-to-live"
            unit="seconds"
            value=Signal::derive(move || now.with(|web| web.time_to_live))
            write=move |seconds| change(&|web| web.time_to_live = seconds)
            max=FOUR_WEEKS
        />
    }
}

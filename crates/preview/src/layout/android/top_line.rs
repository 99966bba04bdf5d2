//! The top line: a title or the app's name, then a site's origin and the time, each after a bullet.

use std::sync::Arc;

use carillon_campaign::Platform;

use super::look::{LINE, Look};
use crate::card::Rect;
use crate::layout::{Desk, Sheet};
use crate::text::{Align, Fitted, Style};

/// A top line's words, fitted to their room (`NotificationTopLineView`).
pub(super) struct TopLine {
    /// The title or the app's name.
    pub(super) head: Arc<Fitted>,
    /// How it is set.
    pub(super) style: Style,
    /// The origin and the time.
    rest: Vec<(Arc<Fitted>, f32)>,
}

/// Who shows a message: the app, or the browser a site speaks through.
pub(super) fn sender(desk: &Desk<'_>) -> String {
    match (desk.scene.surface.platform, &desk.scene.surface.host) {
        (Platform::Web, Some(host)) => host.clone(),
        _ => desk.scene.app.name.clone(),
    }
}

/// A site without its scheme, as browsers show it; nothing for an app.
fn origin(desk: &Desk<'_>) -> String {
    if desk.scene.surface.platform != Platform::Web {
        return String::new();
    }
    let site = desk.scene.app.site.as_deref().unwrap_or("");
    let host = site
        .strip_prefix("https://")
        .or_else(|| site.strip_prefix("http://"))
        .unwrap_or(site);
    host.trim_end_matches('/').to_owned()
}

impl TopLine {
    /// Fits `head` and what follows it into `room` dp, as `NotificationTopLineView` does: first the origin shrinks as far as
    /// its least width, then the head as far as the same, then the origin again, and it goes where too little is left.
    pub(super) fn fit(
        desk: &mut Desk<'_>,
        look: &Look,
        head: &str,
        style: Style,
        room: f32,
    ) -> Self {
        let info = look.info();
        let stamp = desk.words().android.stamp(desk.scene.stamp).to_owned();
        let bullet = desk.label("•", info).1 + 2.0 * look.skin.divider_gap;
        let stamp = desk.label(&stamp, info);
        let left = room - bullet - stamp.1;
        let origin = origin(desk);
        if origin.is_empty() {
            let head = desk.fit(head, style, LINE, left.max(0.0));
            let rest = vec![stamp];
            return Self { head, style, rest };
        }
        let wide = (desk.label(head, style).1, desk.label(&origin, info).1);
        let (head_room, origin_room) = shared(look, wide, left - bullet);
        let shown = origin_room > 0.0;
        let spare = if shown { 0.0 } else { bullet };
        let head = desk.fit(head, style, LINE, (head_room + spare).max(0.0));
        let mut rest = vec![stamp];
        if shown {
            let origin = desk.fit(&origin, info, LINE, origin_room);
            rest.insert(0, (origin, origin_room));
        }
        Self { head, style, rest }
    }

    /// Places what follows the head, which starts at `start` dp; both baselines agree. `y` is the info line's top.
    pub(super) fn follow(
        &self,
        desk: &mut Desk<'_>,
        sheet: &mut Sheet,
        look: &Look,
        card: Rect,
        (start, y): (f32, f32),
    ) {
        let color = look.colors.faint;
        let gap = look.skin.divider_gap;
        let mut start = start + self.head.widest;
        for (words, width) in &self.rest {
            let (dot, dot_width) = desk.label("•", look.info());
            let frame = desk.inset(card, start + gap, y, dot_width, 0.0);
            sheet.words(dot, (frame.x, frame.y), color, Align::Center);
            start += 2.0 * gap + dot_width;
            let frame = desk.inset(card, start, y, *width, 0.0);
            sheet.words(Arc::clone(words), (frame.x, frame.y), color, Align::Start);
            start += words.widest;
        }
    }

    /// How far below the head's top the smaller letters stand, so that both baselines agree, in dp.
    pub(super) fn drop(&self, look: &Look) -> f32 {
        let info = look.info();
        // A quarter of the difference in size below the middle.
        let middle = (self.style.line - info.line) / 2.0;
        (middle + (self.style.size - info.size) / 4.0).max(0.0)
    }
}

/// The widths of head and origin, as wide as they would be, in `room` dp; an origin of nothing is hidden.
fn shared(look: &Look, (head, origin): (f32, f32), room: f32) -> (f32, f32) {
    let least = look.skin.header_least;
    let over = |head: f32, origin: f32| (head + origin - room).max(0.0);
    let first = (origin - over(head, origin)).max(origin.min(least));
    let tight = (head - over(head, first)).max(head.min(least));
    let second = first - over(tight, first);
    if second < first && second < look.sp(look.skin.header_hide) {
        return (room, 0.0);
    }
    (tight, second)
}

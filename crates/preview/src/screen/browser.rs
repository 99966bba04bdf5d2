//! A corner of a maximised browser window: a tab, the address, and a page of quiet shapes.

use carillon_campaign::{AppProfile, Direction};

use crate::card::Rect;
use crate::layout::{Desk, accent};
use crate::paint::{Color, Item, Segment, Shape};
use crate::surface::Prompt;
use crate::text::{Align, Placed, Role, Rule, Style};

/// The site as a browser names it: without `https://`, without a path. An app without a site is an installed one,
/// which goes by its name.
pub(crate) fn origin(app: &AppProfile) -> String {
    let site = app.site.as_deref().unwrap_or("");
    let (scheme, rest) = match (site.strip_prefix("https://"), site.strip_prefix("http://")) {
        (Some(rest), _) => ("", rest),
        // What is not encrypted is said.
        (_, Some(rest)) => ("http://", rest),
        _ => ("", site),
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    if host.is_empty() {
        app.name.clone()
    } else {
        format!("{scheme}{host}")
    }
}

/// The page within the window.
pub(crate) fn page(width: f32, height: f32) -> Rect {
    let skin = Prompt::get();
    let top = skin.chrome_tabs + skin.chrome_toolbar;
    Rect::new(0.0, top, width, height - top)
}

/// Paints the window; mirrored in a right-to-left Windows.
pub(crate) fn paint(desk: &mut Desk<'_>, items: &mut Vec<Item>) {
    let skin = Prompt::get();
    let (width, height) = desk.scene.surface.screen;
    let window = Rect::new(0.0, 0.0, width, height);
    let frame = desk.pick([0xD9, 0xE2, 0xF0, 255], [0x1E, 0x20, 0x24, 255]);
    items.push(Item::fill(Shape::Rect(window), frame));
    let tools = desk.pick([255; 4], [0x35, 0x37, 0x3B, 255]);
    let tab = desk.inset(window, 12.0, 6.0, 228.0, skin.chrome_tabs);
    items.push(Item::fill(Shape::Rounded(tab, 10.0), tools));
    let mark = desk.inset(window, 26.0, 16.0, 16.0, 16.0);
    items.push(Item::fill(Shape::Rounded(mark, 4.0), accent(desk)));
    let bar = Rect::new(0.0, skin.chrome_tabs, width, skin.chrome_toolbar);
    items.push(Item::fill(Shape::Rect(bar), tools));
    let name = desk.scene.app.name.clone();
    let place = desk.inset(window, 50.0, 14.0, 170.0, 20.0);
    words(desk, items, &name, (12.0, place));
    arrows(desk, items, bar);
    address(desk, items, bar);
    contents(desk, items, page(width, height));
}

/// Words on the window's frame, in one line.
fn words(desk: &mut Desk<'_>, items: &mut Vec<Item>, text: &str, (size, place): (f32, Rect)) {
    let style = Style {
        role: Role::Windows,
        weight: 400,
        size,
        line: place.height,
        tracking: 0.0,
    };
    let text = desk.fit(text, style, Rule::LABEL, place.width);
    items.push(Item::Words(Placed {
        text,
        field: None,
        x: place.x,
        y: place.y,
        color: desk.pick([0x1F, 0x1F, 0x1F, 255], [0xE3, 0xE3, 0xE3, 255]),
        align: Align::Start,
    }));
}

/// Back, forward and reload.
fn arrows(desk: &Desk<'_>, items: &mut Vec<Item>, bar: Rect) {
    let color = desk.pick([0x47, 0x4A, 0x4E, 255], [0xC4, 0xC7, 0xCB, 255]);
    let faint = [color[0], color[1], color[2], 110];
    let middle = bar.y + bar.height / 2.0;
    let forward = if desk.rtl() { -1.0 } else { 1.0 };
    for (start, way, color) in [(22.0, -1.0, color), (50.0, 1.0, faint)] {
        let x = desk.inset(bar, start, 0.0, 0.0, 0.0).x;
        let tip = x + 5.0 * way * forward;
        let back = tip - 4.5 * way * forward;
        let shaft = vec![
            Segment::Move(x - 5.0 * way * forward, middle),
            Segment::Line(tip, middle),
        ];
        let head = vec![
            Segment::Move(back, middle - 4.5),
            Segment::Line(tip, middle),
            Segment::Line(back, middle + 4.5),
        ];
        for line in [shaft, head] {
            items.push(Item::Stroke {
                shape: Shape::Path(line),
                width: 1.5,
                color,
            });
        }
    }
    let x = desk.inset(bar, 77.0, 0.0, 0.0, 0.0).x;
    reload(items, (x, middle), color);
}

/// Three quarters of a circle with a head, around a point.
fn reload(items: &mut Vec<Item>, (x, y): (f32, f32), color: Color) {
    // A quarter circle of radius 5: its control points lie 2.76 from its ends.
    let (r, k) = (5.0, 2.76);
    let turn = vec![
        Segment::Move(x + r, y),
        Segment::Cubic(x + r, y + k, x + k, y + r, x, y + r),
        Segment::Cubic(x - k, y + r, x - r, y + k, x - r, y),
        Segment::Cubic(x - r, y - k, x - k, y - r, x, y - r),
        Segment::Cubic(x + 1.6, y - r, x + 3.0, y - 4.2, x + 3.9, y - 3.0),
    ];
    let head = vec![
        Segment::Move(x + 4.6, y - 5.4),
        Segment::Line(x + 4.6, y - 2.2),
        Segment::Line(x + 1.4, y - 2.2),
    ];
    for line in [turn, head] {
        items.push(Item::Stroke {
            shape: Shape::Path(line),
            width: 1.5,
            color,
        });
    }
}

/// The address, with the sign of a site's settings before it. It reads from left to right in every Windows.
fn address(desk: &mut Desk<'_>, items: &mut Vec<Item>, bar: Rect) {
    let skin = Prompt::get();
    let room = bar.width - skin.chrome_anchor + 40.0;
    let field = desk.inset(bar, skin.chrome_anchor, 5.0, room, bar.height - 10.0);
    let ground = desk.pick([0xE9, 0xEE, 0xF6, 255], [0x25, 0x27, 0x2A, 255]);
    items.push(Item::fill(Shape::Rounded(field, 17.0), ground));
    let sign = desk.inset(field, 5.0, 5.0, 24.0, 24.0);
    let plate = desk.pick([255; 4], [0x3C, 0x3F, 0x44, 255]);
    items.push(Item::fill(Shape::Rounded(sign, 12.0), plate));
    let color = desk.pick([0x47, 0x4A, 0x4E, 255], [0xC4, 0xC7, 0xCB, 255]);
    for (y, knob) in [(sign.y + 9.0, sign.x + 15.0), (sign.y + 15.0, sign.x + 9.0)] {
        let line = vec![
            Segment::Move(sign.x + 6.5, y),
            Segment::Line(sign.x + 17.5, y),
        ];
        items.push(Item::Stroke {
            shape: Shape::Path(line),
            width: 1.4,
            color,
        });
        items.push(Item::fill(Shape::Disc(knob, y, 2.2), color));
    }
    let text = origin(desk.scene.app);
    let place = desk.inset(field, 38.0, 7.0, room - 96.0, 20.0);
    let style = Style {
        role: Role::Windows,
        weight: 400,
        size: 14.0,
        line: place.height,
        tracking: 0.0,
    };
    let align = if desk.rtl() { Align::End } else { Align::Start };
    let text = desk.fit_as(
        &text,
        "en",
        Direction::Ltr,
        style,
        (Rule::LABEL, place.width),
    );
    items.push(Item::Words(Placed {
        text,
        field: None,
        x: place.x,
        y: place.y,
        color: desk.pick([0x1F, 0x1F, 0x1F, 255], [0xE3, 0xE3, 0xE3, 255]),
        align,
    }));
}

/// A page: a menu, a large picture, three tiles.
fn contents(desk: &Desk<'_>, items: &mut Vec<Item>, page: Rect) {
    let ground = desk.pick([255; 4], [0x17, 0x18, 0x1A, 255]);
    items.push(Item::fill(Shape::Rect(page), ground));
    let soft = desk.pick([0xED, 0xEF, 0xF1, 255], [0x26, 0x28, 0x2B, 255]);
    for at in 0..3 {
        let entry = desk.inset(page, 40.0 + 110.0 * at as f32, 28.0, 76.0, 10.0);
        items.push(Item::fill(Shape::Rounded(entry, 5.0), soft));
    }
    let large = desk.inset(page, 40.0, 66.0, page.width - 20.0, 250.0);
    items.push(Item::fill(Shape::Rounded(large, 14.0), soft));
    for at in 0..3 {
        let start = 40.0 + 250.0 * at as f32;
        let tile = desk.inset(page, start, 344.0, 226.0, 150.0);
        items.push(Item::fill(Shape::Rounded(tile, 14.0), soft));
        for (down, long) in [(512.0, 160.0), (534.0, 110.0)] {
            let line = desk.inset(page, start, down, long, 10.0);
            items.push(Item::fill(Shape::Rounded(line, 5.0), soft));
        }
    }
}

#[cfg(test)]
mod tests {
    use carillon_campaign::AppProfile;

    use super::origin;

    #[test]
    fn an_origin_is_a_site_without_its_path() {
        let named = |site: Option<&str>| {
            origin(&AppProfile {
                name: "Juniper".to_owned(),
                site: site.map(str::to_owned),
                ..AppProfile::default()
            })
        };
        let check = |site, shown, why| assert_eq!(named(Some(site)), shown, "{why}");
        check(
            "https://juniper.example/",
            "juniper.example",
            "the lock is taken for granted",
        );
        check(
            "https://a.example:8443/shop?x=1",
            "a.example:8443",
            "a port is a part of it",
        );
        check(
            "http://juniper.example",
            "http://juniper.example",
            "what is not encrypted is said",
        );
        assert_eq!(
            named(None),
            "Juniper",
            "an installed web app goes by its name"
        );
    }
}

//! Primers: the app's own message that asks before the system does, as a modal or on the whole screen.

mod buttons;
mod texts;

use carillon_campaign::Platform;

use super::{Desk, Sheet, dialog, identity};
use crate::Card;
use crate::card::Rect;
use crate::paint::{Color, Image, Item, Segment, Shape};
use crate::screen::app;
use crate::surface::{Primer, State};
use crate::text::Style;
use buttons::Buttons;
use texts::Texts;

/// The primer in either form.
pub(super) fn card(desk: &mut Desk<'_>) -> Card {
    match desk.scene.surface.state {
        State::Full => full(desk),
        _ => modal(desk),
    }
}

/// A dialog in the middle of the app.
fn modal(desk: &mut Desk<'_>) -> Card {
    let skin = Primer::get();
    let mut sheet = Sheet::default();
    let room = dialog::room(desk);
    let width = (room.width - 2.0 * skin.margin).min(skin.most_width);
    let most = (room.height - 2.0 * skin.margin).min(skin.most_height);
    let image = desk.picture();
    let picture = image.as_ref().map_or(0.0, |image| {
        own_height(image, width, most * skin.picture_most)
    });
    let buttons = Buttons::fit(desk, skin, width - 2.0 * skin.side);
    let around = picture + skin.text_top + buttons.height_with(skin.button_gap) + skin.bottom;
    let inner = width - 2.0 * skin.side;
    let texts = Texts::fit(
        desk,
        skin,
        (inner, aside(skin, picture, skin.side)),
        most - around,
    );
    let (size, card) = dialog::place(desk, room, width, around + texts.height);
    dialog::behind(desk, &mut sheet, skin.scrim);
    let shape = Shape::Rounded(card, skin.radius);
    dialog::ground(desk, &mut sheet, shape, card, ground(desk));
    if let Some(image) = image {
        let frame = Rect {
            height: picture,
            ..card
        };
        let shape = top_rounded(frame, skin.radius);
        sheet.chrome.push(Item::Picture {
            shape,
            frame,
            image,
        });
    }
    let top = card.y + picture + skin.text_top;
    texts.put(desk, &mut sheet, skin, (card.x + skin.side, top));
    let row = card.bottom() - skin.bottom - buttons.height;
    buttons.put(desk, &mut sheet, skin, (card.x + skin.side, row));
    close(desk, &mut sheet, skin, card, picture > 0.0);
    sheet.finish(desk, size, card)
}

/// The whole screen: the picture above, the words below it, the buttons at the bottom.
fn full(desk: &mut Desk<'_>) -> Card {
    let skin = Primer::get();
    let mut sheet = Sheet::default();
    let (width, height) = desk.scene.surface.screen;
    let body = desk.scene.surface.body;
    let card = Rect::new(0.0, 0.0, width, height);
    let ground = ground(desk);
    // Ground, picture and bars are the screen here: a device's body stands around them.
    sheet.screen.push(Item::fill(Shape::Rect(card), ground));
    let image = desk.picture();
    let mut ink = identity::ink_on(ground);
    let mut top = body.top + skin.full_top;
    let picture = if image.is_some() {
        (height * skin.full_picture).round()
    } else {
        0.0
    };
    if let Some(image) = image {
        let frame = Rect {
            height: picture,
            ..card
        };
        ink = ink_over(&image);
        top = frame.bottom() + skin.full_top;
        sheet.screen.push(Item::Picture {
            shape: Shape::Rect(frame),
            frame,
            image,
        });
    }
    let room = width - 2.0 * skin.full_side;
    let buttons = Buttons::fit(desk, skin, room);
    let row = height - body.bottom - skin.full_bottom - buttons.height;
    // The row's height with its gap is nothing where there is no button.
    let space = row - top + buttons.height - buttons.height_with(skin.button_gap);
    let clear = aside(skin, picture, skin.full_side);
    let texts = Texts::fit(desk, skin, (room, clear), space);
    texts.put(desk, &mut sheet, skin, (skin.full_side, top));
    buttons.put(desk, &mut sheet, skin, (skin.full_side, row));
    let below_bar = Rect {
        y: body.top,
        ..card
    };
    close(desk, &mut sheet, skin, below_bar, picture > 0.0);
    if desk.whole() {
        app::bar(desk, &mut sheet.screen, ink);
        app::home(desk, &mut sheet.screen, identity::ink_on(ground));
    }
    sheet.finish(desk, (width, height), card)
}

/// How far a title keeps clear of the cross on either side: not at all under a picture.
fn aside(skin: &Primer, picture: f32, side: f32) -> f32 {
    if picture > 0.0 {
        0.0
    } else {
        (skin.close_inset + skin.close + skin.close_clear - side).max(0.0)
    }
}

/// The ground of a primer.
fn ground(desk: &Desk<'_>) -> Color {
    desk.pick([255; 4], [0x22, 0x24, 0x28, 255])
}

/// How much larger text is than as sold: Apple's Body style, Android's font scale, never in a browser.
fn growth(desk: &Desk<'_>, skin: &Primer) -> f32 {
    let size = desk.scene.text_size;
    match desk.platform() {
        Platform::Ios => skin.growth(size),
        Platform::Android => size.font_scale(),
        Platform::Web => 1.0,
    }
}

/// A style at the person's text size.
fn grown(desk: &Desk<'_>, skin: &Primer, weight: u16, size: f32, line: f32) -> Style {
    let growth = growth(desk, skin);
    desk.style(weight, size * growth, (line * growth).round())
}

/// The picture's height: its own shape, up to a bound.
fn own_height(image: &Image, width: f32, most: f32) -> f32 {
    (width * image.0.height as f32 / image.0.width as f32)
        .clamp(48.0, most.max(48.0))
        .round()
}

/// Black or white, whichever reads on the top of a picture.
fn ink_over(image: &Image) -> Color {
    let (width, rows) = (
        image.0.width as usize,
        (image.0.height as usize / 12).max(1),
    );
    let step = (width * rows / 256).max(1);
    let (mut sum, mut count) = ([0_u32; 3], 0_u32);
    for pixel in image.0.rgba[..width * rows * 4]
        .chunks_exact(4)
        .step_by(step)
    {
        for (sum, channel) in sum.iter_mut().zip(pixel) {
            *sum += u32::from(*channel);
        }
        count += 1;
    }
    let [r, g, b] = sum.map(|sum| sum.checked_div(count).unwrap_or(0).min(255) as u8);
    identity::ink_on([r, g, b, 255])
}

/// Round corners at the top, straight ones below.
fn top_rounded(frame: Rect, radius: f32) -> Shape {
    use Segment::{Close, Cubic, Line, Move};
    let (left, top, right, bottom) = (frame.x, frame.y, frame.right(), frame.bottom());
    // A quarter circle's control points lie 0.4477 radii from its corner.
    let near = radius * 0.447_715;
    Shape::Path(vec![
        Move(left + radius, top),
        Line(right - radius, top),
        Cubic(right - near, top, right, top + near, right, top + radius),
        Line(right, bottom),
        Line(left, bottom),
        Line(left, top + radius),
        Cubic(left, top + near, left + near, top, left + radius, top),
        Close,
    ])
}

/// The cross at the end of the top; on a disc where a picture is behind it.
fn close(desk: &Desk<'_>, sheet: &mut Sheet, skin: &Primer, card: Rect, over: bool) {
    let start = card.width - skin.close_inset - skin.close;
    let frame = desk.inset(card, start, skin.close_inset, skin.close, skin.close);
    let (x, y) = (frame.x + skin.close / 2.0, frame.y + skin.close / 2.0);
    let mut color = desk.pick([0x8A, 0x8D, 0x92, 255], [0x9A, 0x9D, 0xA3, 255]);
    if over {
        let disc = Shape::Disc(x, y, skin.close / 2.0 + 3.0);
        sheet.chrome.push(Item::fill(disc, [20, 22, 26, 120]));
        color = [255; 4];
    }
    let arm = skin.close * 0.27;
    for (from, to) in [(-arm, arm), (arm, -arm)] {
        let line = vec![
            Segment::Move(x - arm, y + from),
            Segment::Line(x + arm, y + to),
        ];
        sheet.chrome.push(Item::Stroke {
            shape: Shape::Path(line),
            width: 1.8,
            color,
        });
    }
}

//! Shapes: rectangles, rounded and continuous corners, discs, free paths. Cubic Béziers only, no arcs:
//! an arc would need `sin` and `cos`.

use vello_cpu::kurbo::BezPath;

use crate::card::Rect;

/// Control point distance of a quarter circle: 4/3 (√2 − 1).
const KAPPA: f32 = 0.552_284_8;

/// How far along an edge Apple's continuous corner starts, in radii. Unofficial: the coefficients of
/// `UIBezierPath(roundedRect:cornerRadius:)` as published by PaintCode (grade P*).
const CONTINUOUS: f32 = 1.528_665;

/// A step of a free path, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Segment {
    Move(f32, f32),
    Line(f32, f32),
    Cubic(f32, f32, f32, f32, f32, f32),
    Close,
}

impl Segment {
    fn moved(&mut self, x: f32, y: f32) {
        match self {
            Self::Move(a, b) | Self::Line(a, b) => {
                *a += x;
                *b += y;
            }
            Self::Cubic(x1, y1, x2, y2, x3, y3) => {
                for across in [x1, x2, x3] {
                    *across += x;
                }
                for down in [y1, y2, y3] {
                    *down += y;
                }
            }
            Self::Close => {}
        }
    }
}

/// An outline, in points.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    Rect(Rect),
    /// Quarter-circle corners of this radius.
    Rounded(Rect, f32),
    /// Apple's continuous corners of this radius.
    Continuous(Rect, f32),
    /// Centre and radius.
    Disc(f32, f32, f32),
    Path(Vec<Segment>),
}

impl Shape {
    /// How far a corner reaches along an edge, in points; nothing to leave out of a disc or a free path.
    pub(super) fn corner(&self) -> f32 {
        match self {
            Self::Rect(_) => 0.0,
            Self::Rounded(_, radius) => *radius,
            Self::Continuous(_, radius) => radius * CONTINUOUS,
            Self::Disc(..) | Self::Path(_) => f32::from(u16::MAX),
        }
    }

    /// The shape with this much of its middle left out, in points.
    pub(super) fn shrunk(&self, width: f32, height: f32) -> Self {
        let less = |rect: &Rect| Rect {
            width: rect.width - width,
            height: rect.height - height,
            ..*rect
        };
        match self {
            Self::Rect(rect) => Self::Rect(less(rect)),
            Self::Rounded(rect, radius) => Self::Rounded(less(rect), *radius),
            Self::Continuous(rect, radius) => Self::Continuous(less(rect), *radius),
            Self::Disc(..) | Self::Path(_) => self.clone(),
        }
    }

    /// The shape moved right and down, in points.
    pub(crate) fn moved(&mut self, x: f32, y: f32) {
        match self {
            Self::Rect(rect) | Self::Rounded(rect, _) | Self::Continuous(rect, _) => {
                *rect = rect.moved(x, y);
            }
            Self::Disc(across, down, _) => {
                *across += x;
                *down += y;
            }
            Self::Path(segments) => segments.iter_mut().for_each(|segment| segment.moved(x, y)),
        }
    }

    /// The outline as a path in device pixels.
    pub(crate) fn path(&self, scale: f32) -> BezPath {
        let mut pen = Pen {
            path: BezPath::new(),
            scale: f64::from(scale),
        };
        match self {
            Self::Rect(rect) => pen.rounded(*rect, 0.0),
            Self::Rounded(rect, radius) => pen.rounded(*rect, *radius),
            Self::Continuous(rect, radius) => pen.continuous(*rect, *radius),
            Self::Disc(x, y, radius) => {
                let frame = Rect {
                    x: x - radius,
                    y: y - radius,
                    width: radius * 2.0,
                    height: radius * 2.0,
                };
                pen.rounded(frame, *radius);
            }
            Self::Path(segments) => segments.iter().for_each(|segment| pen.segment(*segment)),
        }
        pen.path
    }
}

/// Draws in points, keeps device pixels.
struct Pen {
    path: BezPath,
    scale: f64,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> (f64, f64) {
        (f64::from(x) * self.scale, f64::from(y) * self.scale)
    }

    fn segment(&mut self, segment: Segment) {
        match segment {
            Segment::Move(x, y) => self.path.move_to(self.at(x, y)),
            Segment::Line(x, y) => self.path.line_to(self.at(x, y)),
            Segment::Cubic(ax, ay, bx, by, x, y) => {
                self.path
                    .curve_to(self.at(ax, ay), self.at(bx, by), self.at(x, y));
            }
            Segment::Close => self.path.close_path(),
        }
    }

    /// Clockwise from the top edge's left end.
    fn rounded(&mut self, rect: Rect, radius: f32) {
        let r = radius.min(rect.width / 2.0).min(rect.height / 2.0).max(0.0);
        let k = r * (1.0 - KAPPA);
        self.corners(rect, |x, y| [x * r, y * r, x * k, y * k], r);
    }

    /// Clockwise; each corner is a quarter of a circle given by its offsets from the corner.
    fn corners(&mut self, rect: Rect, offsets: impl Fn(f32, f32) -> [f32; 4], radius: f32) {
        let (left, top, right, bottom) =
            (rect.x, rect.y, rect.x + rect.width, rect.y + rect.height);
        self.segment(Segment::Move(left + radius, top));
        // Corner, direction of the edge that ends there, direction of the edge that starts there.
        for (x, y, ix, iy, ox, oy) in [
            (right, top, -1.0, 0.0, 0.0, 1.0),
            (right, bottom, 0.0, -1.0, -1.0, 0.0),
            (left, bottom, 1.0, 0.0, 0.0, -1.0),
            (left, top, 0.0, 1.0, 1.0, 0.0),
        ] {
            let [fx, fy, fcx, fcy] = offsets(ix, iy);
            let [tx, ty, tcx, tcy] = offsets(ox, oy);
            self.segment(Segment::Line(x + fx, y + fy));
            if radius > 0.0 {
                self.segment(Segment::Cubic(
                    x + fcx,
                    y + fcy,
                    x + tcx,
                    y + tcy,
                    x + tx,
                    y + ty,
                ));
            }
        }
        self.segment(Segment::Close);
    }

    /// Clockwise, with three curves a corner.
    fn continuous(&mut self, rect: Rect, radius: f32) {
        let room = rect.width.min(rect.height) / 2.0 / CONTINUOUS;
        let r = radius.min(room);
        let (left, top, right, bottom) =
            (rect.x, rect.y, rect.x + rect.width, rect.y + rect.height);
        self.segment(Segment::Move(left + CONTINUOUS * r, top));
        // A corner and the directions inwards along the edge that ends there and the one that starts there.
        for (x, y, ix, iy, ox, oy) in [
            (right, top, -r, 0.0, 0.0, r),
            (right, bottom, 0.0, -r, -r, 0.0),
            (left, bottom, r, 0.0, 0.0, -r),
            (left, top, 0.0, r, r, 0.0),
        ] {
            let at =
                |along: f32, away: f32| (x + ix * along + ox * away, y + iy * along + oy * away);
            let mut curve = |a: (f32, f32), b: (f32, f32), c: (f32, f32)| {
                self.segment(Segment::Cubic(a.0, a.1, b.0, b.1, c.0, c.1));
            };
            let (sx, sy) = at(CONTINUOUS, 0.0);
            curve((sx, sy), (sx, sy), (sx, sy));
            curve(
                at(1.088_493, 0.0),
                at(0.868_407, 0.0),
                at(0.631_494, 0.074_911),
            );
            curve(
                at(0.372_824, 0.169_06),
                at(0.169_06, 0.372_824),
                at(0.074_911, 0.631_494),
            );
            curve(at(0.0, 0.868_407), at(0.0, 1.088_493), at(0.0, CONTINUOUS));
        }
        self.segment(Segment::Close);
    }
}

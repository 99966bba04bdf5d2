//! The stage's way of painting, for who changes what it shows.

use std::sync::Arc;

/// Paints the artboards with what they show now. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Painting(Arc<dyn Fn() + Send + Sync>);

impl Painting {
    /// A way of painting.
    pub(crate) fn new(paint: impl Fn() + Send + Sync + 'static) -> Self {
        Self(Arc::new(paint))
    }

    /// Whether it is this very one: the stage of the next screen may be there before the last one goes.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Paints.
    pub(crate) fn run(&self) {
        (self.0)();
    }
}

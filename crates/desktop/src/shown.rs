//! What a service was given and may still show, so that what replaces it can name it.

use std::collections::VecDeque;

use crate::Place;

/// The most places remembered; the inbox keeps as many arrivals.
const MOST: usize = 500;

/// The numbers that a service gave to notifications, by the place they stand in; the newest last.
#[derive(Debug, Default)]
pub(crate) struct Shown(VecDeque<(Place, u32)>);

impl Shown {
    /// The number of what stands in a place; 0, which the specification has for a new one, where nothing does.
    pub(crate) fn in_place(&self, place: Option<&Place>) -> u32 {
        let stands = self.0.iter().find(|(known, _)| Some(known) == place);
        stands.map_or(0, |(_, number)| *number)
    }

    /// Remembers the number that the service gave.
    pub(crate) fn keep(&mut self, place: Option<&Place>, number: u32) {
        let Some(place) = place else {
            return;
        };
        self.0.retain(|(known, _)| known != place);
        self.0.push_back((place.clone(), number));
        if self.0.len() > MOST {
            self.0.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use carillon_payload::DeviceId;

    use super::*;

    /// A place on a device.
    fn place(device: &str, collapse: &str) -> Place {
        Place {
            device: DeviceId(device.to_owned()),
            collapse: collapse.to_owned(),
        }
    }

    #[test]
    fn a_place_is_a_devices_own() {
        let mut shown = Shown::default();
        shown.keep(Some(&place("iphone", "streak")), 7);
        let check = |device: &str, collapse: &str, number: u32| {
            assert_eq!(
                shown.in_place(Some(&place(device, collapse))),
                number,
                "{collapse} on {device}"
            );
        };
        check("iphone", "streak", 7);
        check("pixel", "streak", 0);
        check("iphone", "offer", 0);
        assert_eq!(
            shown.in_place(None),
            0,
            "what has no place replaces nothing"
        );
    }

    #[test]
    fn the_last_number_counts_and_old_ones_are_forgotten() {
        let mut shown = Shown::default();
        shown.keep(Some(&place("iphone", "0")), 1);
        shown.keep(Some(&place("iphone", "0")), 2);
        assert_eq!(
            shown.in_place(Some(&place("iphone", "0"))),
            2,
            "a service may give another number to what replaces"
        );
        for number in 1..=500 {
            shown.keep(Some(&place("iphone", &number.to_string())), number + 2);
        }
        assert_eq!(
            shown.in_place(Some(&place("iphone", "0"))),
            0,
            "as the inbox forgets its oldest"
        );
        assert_eq!(
            shown.in_place(Some(&place("iphone", "500"))),
            502,
            "and not its newest"
        );
    }
}

//! Undo and redo: steps of inverses, with typing in one place merged into one step.

use carillon_campaign::{Edit, Locale};

/// Edits of one kind in one place within this time, in milliseconds, are one step.
const MERGE_WITHIN: f64 = 700.0;

/// What one press of Undo takes back.
#[derive(Clone, Debug)]
struct Step {
    /// The inverses, in the order their edits were made.
    inverses: Vec<Edit>,
    /// Where the edits were made: edits of the same key shortly after join this step.
    key: Option<String>,
    /// Milliseconds since 1970 of its last edit.
    at: f64,
    /// The locale that was open, so that undoing shows what changes.
    locale: Locale,
}

/// The undo and redo stacks.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    undo: Vec<Step>,
    redo: Vec<Step>,
}

impl History {
    /// Whether there is something to take back.
    pub(crate) fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether there is something to do again.
    pub(crate) fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// How many steps can be taken back.
    pub(crate) fn steps(&self) -> usize {
        self.undo.len()
    }

    /// Remembers an edit by its inverse. What could be done again is forgotten.
    pub(crate) fn push(&mut self, edit: &Edit, inverse: Edit, locale: Locale, at: f64) {
        self.redo.clear();
        let key = merge_key(edit);
        if let Some(last) = self.undo.last_mut()
            && key.is_some()
            && last.key == key
            && at - last.at <= MERGE_WITHIN
        {
            last.inverses.push(inverse);
            last.at = at;
            return;
        }
        self.undo.push(Step {
            inverses: vec![inverse],
            key,
            at,
            locale,
        });
    }

    /// The edit that takes the last step back, and the locale to show.
    pub(crate) fn undo(&self) -> Option<(Edit, Locale)> {
        self.undo.last().map(Step::backwards)
    }

    /// The edit that does the last undone step again, and the locale to show.
    pub(crate) fn redo(&self) -> Option<(Edit, Locale)> {
        self.redo.last().map(Step::backwards)
    }

    /// Moves the undone step over; `inverse` does it again.
    pub(crate) fn undone(&mut self, inverse: Edit) {
        if let Some(step) = self.undo.pop() {
            self.redo.push(step.turned(inverse));
        }
    }

    /// Moves the redone step back; `inverse` takes it back again.
    pub(crate) fn redone(&mut self, inverse: Edit) {
        if let Some(step) = self.redo.pop() {
            self.undo.push(step.turned(inverse));
        }
    }

    /// Forgets the last step: it was taken back because it never should have been.
    pub(crate) fn forget_last(&mut self) {
        self.undo.pop();
    }
}

impl Step {
    /// Its inverses as one edit, last first.
    fn backwards(&self) -> (Edit, Locale) {
        let mut edits = self.inverses.clone();
        edits.reverse();
        let edit = match edits.len() {
            1 => edits.remove(0),
            _ => Edit::All { edits },
        };
        (edit, self.locale.clone())
    }

    /// The same step seen from the other side. It never merges again.
    fn turned(self, inverse: Edit) -> Self {
        Self {
            inverses: vec![inverse],
            key: None,
            ..self
        }
    }
}

/// Which edits belong to one burst of typing; `None` never merges.
fn merge_key(edit: &Edit) -> Option<String> {
    match edit {
        Edit::Write { place, .. } => Some(format!(
            "{} {} {}",
            place.locale,
            place.message_id(),
            place.field.attribute()
        )),
        Edit::Arm {
            place, choice, key, ..
        } => Some(format!(
            "{} {} {} {choice:?} {key:?}",
            place.locale,
            place.message_id(),
            place.field.attribute()
        )),
        Edit::Source { file, .. } => Some(format!("source {file}")),
        Edit::Name { .. } => Some("name".to_owned()),
        Edit::Personas { .. } => Some("personas".to_owned()),
        Edit::OnTap { variant, .. } => Some(format!("on-tap {variant}")),
        Edit::Picture {
            variant,
            picture: Some(_),
        } => Some(format!("picture {variant}")),
        Edit::ButtonLink {
            variant, number, ..
        } => Some(format!("link {variant} {number}")),
        Edit::Ios { .. } => Some("ios".to_owned()),
        Edit::Android { .. } => Some("android".to_owned()),
        Edit::Web { .. } => Some("web".to_owned()),
        Edit::AppName { .. } => Some("app-name".to_owned()),
        Edit::AppAccent { accent: Some(_) } => Some("app-accent".to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use carillon_campaign::{ChoicePath, CopyPlace, Field, Key, Phrase};

    use super::*;

    fn locale() -> Locale {
        Locale::new("en-US").expect("a tag")
    }

    fn write(field: Field, draft: &str) -> Edit {
        let place = CopyPlace {
            locale: locale(),
            variant: "a".to_owned(),
            platform: None,
            field,
        };
        Edit::Write {
            place,
            draft: draft.to_owned(),
        }
    }

    #[test]
    fn typing_in_one_place_is_one_step() {
        let mut history = History::default();
        history.push(
            &write(Field::Title, "H"),
            write(Field::Title, ""),
            locale(),
            0.0,
        );
        history.push(
            &write(Field::Title, "Hi"),
            write(Field::Title, "H"),
            locale(),
            300.0,
        );
        let (edit, _) = history.undo().expect("a step");
        let Edit::All { edits } = edit else {
            panic!("two inverses make one edit");
        };
        assert_eq!(
            edits,
            [write(Field::Title, "H"), write(Field::Title, "")],
            "the last edit is taken back first"
        );
        assert_eq!(
            history.steps(),
            1,
            "both letters were typed within 700 ms in the same field"
        );
    }

    #[test]
    fn a_pause_or_another_place_begins_a_new_step() {
        let mut history = History::default();
        history.push(
            &write(Field::Title, "H"),
            write(Field::Title, ""),
            locale(),
            0.0,
        );
        history.push(
            &write(Field::Title, "Hi"),
            write(Field::Title, "H"),
            locale(),
            701.0,
        );
        history.push(
            &write(Field::Body, "B"),
            write(Field::Body, ""),
            locale(),
            702.0,
        );
        assert_eq!(
            history.steps(),
            3,
            "a pause of more than 700 ms, then another field"
        );
    }

    #[test]
    fn a_new_edit_forgets_what_could_be_done_again() {
        let mut history = History::default();
        history.push(
            &write(Field::Title, "H"),
            write(Field::Title, ""),
            locale(),
            0.0,
        );
        history.undone(write(Field::Title, "H"));
        assert!(
            history.can_redo() && !history.can_undo(),
            "the step went over to redo"
        );
        history.push(
            &write(Field::Body, "B"),
            write(Field::Body, ""),
            locale(),
            5000.0,
        );
        assert!(
            !history.can_redo(),
            "the undone future is gone once something new is done"
        );
    }

    #[test]
    fn a_redone_step_does_not_swallow_new_typing() {
        let mut history = History::default();
        history.push(
            &write(Field::Title, "H"),
            write(Field::Title, ""),
            locale(),
            0.0,
        );
        history.undone(write(Field::Title, "H"));
        history.redone(write(Field::Title, ""));
        history.push(
            &write(Field::Title, "Hi"),
            write(Field::Title, "H"),
            locale(),
            100.0,
        );
        assert_eq!(
            history.steps(),
            2,
            "what was redone stays a step of its own"
        );
    }

    #[test]
    fn typing_in_one_arm_is_one_step_and_in_the_next_another() {
        let arm = |key: &str| Edit::Arm {
            place: CopyPlace {
                locale: locale(),
                variant: "a".to_owned(),
                platform: None,
                field: Field::Body,
            },
            choice: ChoicePath::to(0),
            key: Key::Word(key.to_owned()),
            phrase: Phrase::text("x"),
        };
        let mut history = History::default();
        for (key, at) in [("one", 0.0), ("one", 100.0), ("few", 200.0)] {
            history.push(&arm(key), arm(key), locale(), at);
        }
        assert_eq!(history.steps(), 2, "one for each arm");
    }
}

//! Where a choice stands in a phrase, which may have choices within the arms of choices.

use serde::{Deserialize, Serialize};

use super::{Arm, Choice, Key, Part, Phrase};

/// Where a choice stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ChoicePath {
    /// The arms of outer choices that lead to it, outermost first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub through: Vec<Through>,
    /// Which of the choices there, counted from 0.
    pub choice: usize,
}

/// An arm of an outer choice.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Through {
    /// Which of the choices there, counted from 0.
    pub choice: usize,
    /// The arm's key.
    pub arm: Key,
}

impl ChoicePath {
    /// A choice of the phrase itself.
    pub fn to(choice: usize) -> Self {
        Self {
            through: Vec::new(),
            choice,
        }
    }

    /// A choice within an arm of this one.
    #[must_use]
    pub fn within(&self, arm: Key, choice: usize) -> Self {
        let mut through = self.through.clone();
        through.push(Through {
            choice: self.choice,
            arm,
        });
        Self { through, choice }
    }

    /// The choice around this one; `None` for a choice of the phrase itself.
    #[must_use]
    pub fn around(&self) -> Option<Self> {
        let mut through = self.through.clone();
        let choice = through.pop()?.choice;
        Some(Self { through, choice })
    }
}

impl Phrase {
    /// The choices of the phrase itself, in order.
    pub fn choices(&self) -> impl Iterator<Item = &Choice> {
        self.parts.iter().filter_map(|part| match part {
            Part::Choice(choice) => Some(choice),
            _ => None,
        })
    }

    /// The choice that stands there.
    pub fn choice(&self, at: &ChoicePath) -> Option<&Choice> {
        let mut phrase = self;
        for Through { choice, arm } in &at.through {
            phrase = &phrase.choices().nth(*choice)?.arm(arm)?.phrase;
        }
        phrase.choices().nth(at.choice)
    }

    /// The phrase a choice stands in, and its part there.
    pub(super) fn around_mut(&mut self, at: &ChoicePath) -> Option<(&mut Self, usize)> {
        let mut phrase = self;
        for Through { choice, arm } in &at.through {
            let part = phrase.part_of(*choice)?;
            let Part::Choice(choice) = &mut phrase.parts[part] else {
                return None;
            };
            let found = choice.arms.iter_mut().find(|other| other.key == *arm)?;
            phrase = &mut found.phrase;
        }
        let part = phrase.part_of(at.choice)?;
        Some((phrase, part))
    }

    /// The choice that stands there, to be changed.
    pub(super) fn choice_mut(&mut self, at: &ChoicePath) -> Option<&mut Choice> {
        let (phrase, part) = self.around_mut(at)?;
        match phrase.parts.get_mut(part) {
            Some(Part::Choice(choice)) => Some(choice),
            _ => None,
        }
    }

    /// Which part the so-manieth choice is.
    fn part_of(&self, choice: usize) -> Option<usize> {
        let parts = self.parts.iter().enumerate();
        let mut choices = parts.filter(|(_, part)| matches!(part, Part::Choice(_)));
        choices.nth(choice).map(|(part, _)| part)
    }
}

impl Choice {
    /// The first arm of that key: the only one of them that is ever taken.
    pub fn arm(&self, key: &Key) -> Option<&Arm> {
        self.arms.iter().find(|arm| arm.key == *key)
    }

    /// The arm that stands for everything no arm is for.
    pub fn default_arm(&self) -> Option<&Arm> {
        let marked = self.arms.iter().find(|arm| arm.default);
        marked.or(self.arms.last())
    }
}

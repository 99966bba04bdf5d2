//! The choice whose table is open: its rows, the value that is tried, and the arm it leads to.

use carillon_campaign::{
    Basis, Choice, ChoicePath, CopyPlace, Draft, Edit, Key, Phrase, Row, Standing, Value,
    VariableKind,
};
use leptos::prelude::*;
use std::collections::BTreeMap;

use crate::state::Workspace;

/// The open choice. The same for every part of the table.
#[derive(Clone, Copy)]
pub(super) struct Open {
    pub(super) workspace: Workspace,
    /// The field, in the locale looked at.
    pub(super) place: Signal<CopyPlace>,
    /// Which of its choices.
    pub(super) path: Memo<ChoicePath>,
    /// The variable it goes by.
    pub(super) variable: Memo<String>,
    /// The choice; `None` where this locale's words do not vary by the variable.
    pub(super) choice: Memo<Option<Choice>>,
    /// What it goes by.
    pub(super) basis: Memo<Basis>,
    /// Its table.
    pub(super) rows: Memo<Vec<Row>>,
    /// The value the previews show: tried, else the persona's.
    pub(super) value: Memo<Option<Value>>,
    /// The key of the arm that value leads to.
    pub(super) taken: Memo<Option<Key>>,
}

impl Open {
    /// What is open in a field.
    pub(super) fn new(place: Signal<CopyPlace>) -> Self {
        let workspace = Workspace::here();
        let path = Memo::new(move |_| {
            let varying = workspace.varying.read();
            varying
                .as_ref()
                .map(|varying| varying.choice.clone())
                .unwrap_or_default()
        });
        let variable = Memo::new(move |_| {
            let varying = workspace.varying.read();
            varying
                .as_ref()
                .map(|varying| varying.variable.clone())
                .unwrap_or_default()
        });
        let choice = Memo::new(move |_| {
            let phrase = workspace
                .campaign
                .with(|campaign| campaign.phrase(&place.read()))?;
            let choice = phrase.choice(&path.read())?;
            (choice.by.variable == *variable.read()).then(|| choice.clone())
        });
        let kind = Memo::new(move |_| {
            let campaign = workspace.campaign.read();
            let variables = &campaign.manifest().variables;
            let declared = variables
                .iter()
                .find(|declared| declared.name == *variable.read());
            declared.map(|declared| declared.kind)
        });
        let basis = Memo::new(move |_| {
            let choice = choice.read();
            choice
                .as_ref()
                .map_or(Basis::Text, |choice| choice.basis(kind.get()))
        });
        let rows = Memo::new(move |_| {
            let choice = choice.read();
            choice.as_ref().map_or_else(Vec::new, |choice| {
                choice.rows(&place.read().locale, basis.get())
            })
        });
        let value = Memo::new(move |_| {
            let tried = workspace.tried.read().get(&*variable.read()).cloned();
            tried.or_else(|| of_persona(workspace, &variable.read()))
        });
        let taken = Memo::new(move |_| {
            let choice = choice.read();
            let kind = kind.get().unwrap_or(VariableKind::Text);
            let arm = choice
                .as_ref()?
                .taken(value.read().as_ref()?, kind, &place.read().locale)?;
            Some(arm.key.clone())
        });
        Self {
            workspace,
            place,
            path,
            variable,
            choice,
            basis,
            rows,
            value,
            taken,
        }
    }

    /// Shows the previews with a value.
    pub(super) fn try_value(self, value: Value) {
        let tried = BTreeMap::from([(self.variable.get_untracked(), value)]);
        if self.workspace.tried.with_untracked(|old| *old != tried) {
            self.workspace.tried.set(tried);
        }
    }

    /// Shows the previews with a number; of money, it keeps the currency.
    pub(super) fn try_number(self, number: f64) {
        let value = self
            .value
            .with_untracked(|value| number_like(value.as_ref(), number));
        self.try_value(value);
    }

    /// Shows the previews with a value that leads to a row, unless one does already.
    pub(super) fn try_row(self, row: &Row) {
        if self
            .taken
            .with_untracked(|taken| taken.as_ref() == Some(&row.key))
        {
            return;
        }
        match value_for(row, self.basis.get_untracked()) {
            Some(Value::Number(number)) => self.try_number(number),
            Some(value) => self.try_value(value),
            None => {}
        }
    }

    /// The words of an arm, for a text box; `None` where it is not written.
    pub(super) fn draft(self, key: &Key) -> Option<Draft> {
        let choice = self.choice.read();
        let arm = choice.as_ref()?.arm(key)?;
        Some(Draft::of_phrase(&arm.phrase))
    }

    /// Writes an arm as it was typed.
    pub(super) fn write(self, key: &Key, text: &str) {
        let place = self.place.get_untracked();
        let mut near: Vec<Draft> = self.draft_untracked(key).into_iter().collect();
        let mut variables = Vec::new();
        self.choice.with_untracked(|choice| {
            let arms = choice.iter().flat_map(|choice| &choice.arms);
            near.extend(arms.map(|arm| Draft::of_phrase(&arm.phrase)));
        });
        self.workspace.campaign.with_untracked(|campaign| {
            near.extend(campaign.draft(&place));
            let declared = campaign.manifest().variables.iter();
            variables.extend(declared.map(|declared| declared.name.clone()));
        });
        variables.push(self.variable.get_untracked());
        self.workspace.edit(Edit::Arm {
            place,
            choice: self.path.get_untracked(),
            key: key.clone(),
            phrase: Phrase::typed(text, variables, &near),
        });
    }

    fn draft_untracked(self, key: &Key) -> Option<Draft> {
        untrack(|| self.draft(key))
    }

    /// Changes the field's words; `change` says whether it found what it was to change.
    pub(super) fn change(self, change: impl FnOnce(&mut Phrase, &ChoicePath) -> bool) -> bool {
        let place = self.place.get_untracked();
        let found = self
            .workspace
            .campaign
            .with_untracked(|campaign| campaign.phrase(&place));
        let Some(mut phrase) = found else {
            return false;
        };
        let changed = self.path.with_untracked(|path| change(&mut phrase, path));
        changed && self.workspace.edit(Edit::Phrase { place, phrase })
    }
}

/// A number to try in place of a value: of money where that is money.
fn number_like(value: Option<&Value>, number: f64) -> Value {
    match value {
        Some(Value::Money { currency, .. }) => Value::Money {
            amount: number,
            currency: currency.clone(),
        },
        Some(Value::Number(_) | Value::Text(_)) | None => Value::Number(number),
    }
}

/// The persona's value of a variable. Tracked.
fn of_persona(workspace: Workspace, variable: &str) -> Option<Value> {
    let persona = workspace.persona.read();
    let campaign = workspace.campaign.read();
    let found = campaign.manifest().persona(persona.as_deref()?)?;
    found.values.get(variable).cloned()
}

/// A value that leads to a row.
fn value_for(row: &Row, basis: Basis) -> Option<Value> {
    if row.standing == Standing::Never {
        return None;
    }
    match (&row.key, basis) {
        (Key::Number(number), _) => number.parse().ok().map(Value::Number),
        (Key::Word(word), Basis::Text) => Some(Value::Text(word.clone())),
        (Key::Word(_), Basis::Number(_)) => {
            let whole = row.samples.first().map(|first| first as f64);
            let decimal = row.samples.decimals.first();
            let number = whole.or_else(|| decimal?.parse().ok());
            number.map(Value::Number)
        }
    }
}

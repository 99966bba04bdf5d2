//! What is lost on the way to Braze: asked for where Liquid is written, because nobody else minds.

use carillon_campaign::{Platform, Severity};
use carillon_payload::{Loss, LossCode};

use super::finding;
use crate::{Finding, FindingCode};

/// The finding for something that Braze's Liquid does not say as the preview does, on these platforms.
pub fn not_in_liquid(loss: &Loss, platforms: &[Platform]) -> Finding {
    let severity = match loss.code {
        // People would read Fluent.
        LossCode::Reference { .. } => Severity::Error,
        LossCode::Function { .. }
        | LossCode::Format { .. }
        | LossCode::Fraction { .. }
        | LossCode::Grouping { .. }
        | LossCode::NoField { .. }
        | LossCode::Unread
        | LossCode::AddressInTag => Severity::Warning,
    };
    let code = FindingCode::NotInLiquid {
        field: loss.place.field,
        loss: loss.code.clone(),
    };
    Finding {
        locale: Some(loss.place.locale.clone()),
        platforms: platforms.to_vec(),
        copy: Some(loss.place.clone()),
        ..finding(severity, code)
    }
}

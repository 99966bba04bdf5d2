//! Findings: what is wrong or will look wrong, found before anybody sends.
//!
//! **Invariant.** Lint is a function of (campaign, fonts). The composer, the command line and the send
//! button ask this one function; there is no second opinion anywhere.

mod check;
mod finding;
mod kept;
mod place;
mod rule;

pub use check::{check, check_locale, not_as_previewed, not_in_liquid, order, unreadable_picture};
pub use finding::{Finding, FindingCode, problem_id};
pub use kept::Kept;
pub use rule::{Rule, rule, rules};

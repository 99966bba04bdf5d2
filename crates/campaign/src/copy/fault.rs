//! The parser's errors as the reasons a person can tell apart.

use fluent_syntax::parser::ErrorKind;

use crate::FluentFault;

/// The reason behind an error of the parser.
pub(super) fn fault_of(kind: &ErrorKind) -> FluentFault {
    match kind {
        ErrorKind::ExpectedToken('}') => FluentFault::OpenBrace,
        ErrorKind::UnbalancedClosingBrace => FluentFault::CloseBrace,
        ErrorKind::MissingValue
        | ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. } => FluentFault::NoWords,
        ErrorKind::UnterminatedStringLiteral => FluentFault::OpenQuote,
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            FluentFault::Escape
        }
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => {
            FluentFault::Default
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => FluentFault::Selector,
        ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::ExpectedLiteral => FluentFault::Arguments,
        ErrorKind::ForbiddenCallee
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::ExpectedInlineExpression => FluentFault::Expression,
        ErrorKind::ExpectedToken(_) | ErrorKind::ExpectedCharRange { .. } => FluentFault::NoMessage,
    }
}

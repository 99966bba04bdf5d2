//! Amounts of money as a locale writes them: its symbol, on its side, with the currency's own digits.

use icu_decimal::input::Decimal;
use icu_decimal::provider::{Baked as DecimalData, DecimalDigitsV1, DecimalSymbolsV1};
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_experimental::dimension::currency::options::CurrencyFormatterOptions;
use icu_experimental::dimension::provider::currency::essentials::CurrencyEssentialsV1;
use icu_experimental::dimension::provider::currency::fractions::{
    CurrencyFractions, CurrencyFractionsV1, FractionInfo,
};
use icu_experimental::dimension::provider::currency::no_currency::CurrencyPatternsNoCurrencyV1;
use icu_experimental::dimension::provider::currency::symbols::{
    CurrencyDecimalSymbolsV1, CurrencySymbolsV1,
};
use icu_experimental::provider::Baked as CurrencyData;
use icu_provider::prelude::{
    DataError, DataPayload, DataProvider, DataRequest, DataResponse, DataResponseMetadata,
};

/// A currency, and how it is named beside the amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Currency {
    code: CurrencyType,
    display: Display,
}

/// How a currency is named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Display {
    /// `US$` where `$` alone would be another's.
    #[default]
    Symbol,
    /// `$`, whoever's it is.
    Narrow,
    /// `USD`.
    Code,
}

impl Currency {
    /// A currency by its three letters of ISO 4217, in any case.
    pub(super) fn parse(code: &str) -> Option<Self> {
        Some(Self {
            code: CurrencyType::try_from_str(code.trim()).ok()?,
            display: Display::default(),
        })
    }

    /// Takes a value of `currencyDisplay`. False where it is none that is known here: the currencies' full names would
    /// be a megabyte and more in the page.
    pub(super) fn set_display(&mut self, value: &str) -> bool {
        self.display = match value {
            "symbol" => Display::Symbol,
            "narrowSymbol" => Display::Narrow,
            "code" => Display::Code,
            _ => return false,
        };
        true
    }

    /// The digits after the point that the currency is usually written with: 2 for dollars, none for yen.
    pub(super) fn digits(self) -> i16 {
        i16::from(self.fractions().digits)
    }

    fn fractions(self) -> FractionInfo {
        let loaded: Result<DataResponse<CurrencyFractionsV1>, _> =
            CurrencyData.load(DataRequest::default());
        let usual = FractionInfo {
            digits: 2,
            ..FractionInfo::default()
        };
        loaded.map_or(usual, |response| response.payload.get().resolve(self.code))
    }

    /// An amount with this currency, with the digits that it has; `None` where there is no data for the locale.
    pub(super) fn format(self, amount: &Decimal, locale: &icu_locale::Locale) -> Option<String> {
        let digits = u8::try_from(-amount.absolute.magnitude_range().start()).unwrap_or(0);
        let data = Digits(FractionInfo {
            digits,
            ..FractionInfo::default()
        });
        let preferences = locale.into();
        let options = CurrencyFormatterOptions::default();
        let code = self.code;
        let formatter = match self.display {
            Display::Symbol => {
                CurrencyFormatter::try_new_symbol_unstable(&data, preferences, code, options)
            }
            Display::Narrow => {
                CurrencyFormatter::try_new_symbol_narrow_unstable(&data, preferences, code, options)
            }
            Display::Code => {
                CurrencyFormatter::try_new_code_unstable(&data, preferences, code, options)
            }
        };
        Some(formatter.ok()?.format_fixed_decimal(amount).to_string())
    }
}

/// ICU4X's data, but for the digits after the point: its formatter has no option for them and always takes the
/// currency's own, where a marketer writes “from €9”.
struct Digits(FractionInfo);

impl DataProvider<CurrencyFractionsV1> for Digits {
    #[expect(
        clippy::default_trait_access,
        reason = "the empty map's own name is in a crate that is not needed otherwise"
    )]
    fn load(&self, _: DataRequest) -> Result<DataResponse<CurrencyFractionsV1>, DataError> {
        Ok(DataResponse {
            metadata: DataResponseMetadata::default(),
            payload: DataPayload::from_owned(CurrencyFractions {
                fractions: Default::default(),
                default: self.0,
            }),
        })
    }
}

/// Passes what is asked for on to the data it is in.
macro_rules! pass_on {
    ($data:expr; $($marker:ty),*) => {$(
        impl DataProvider<$marker> for Digits {
            fn load(&self, request: DataRequest) -> Result<DataResponse<$marker>, DataError> {
                $data.load(request)
            }
        }
    )*};
}

pass_on!(CurrencyData; CurrencyEssentialsV1, CurrencySymbolsV1, CurrencyPatternsNoCurrencyV1, CurrencyDecimalSymbolsV1);
pass_on!(DecimalData; DecimalSymbolsV1, DecimalDigitsV1);

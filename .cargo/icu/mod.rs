// What of Unicode's data is built in. Every `icu_*_data` crate reads this file in place of its own list, because
// `.cargo/config.toml` sets `ICU4X_DATA_DIR`: all they have, less one dictionary.

mod published {
    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/mod.rs"));
}
pub use published::*;

/// The dictionary of Chinese and Japanese words, 2 MB, is empty. Lines break between their characters anyway; only a
/// cursor that jumps from word to word would ask it. The dictionaries that lines are broken by are others, and are kept.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_segmenter_dictionary_auto_v2_empty {
    ($provider:ty) => {
        impl icu_provider::DataProvider<icu::segmenter::provider::SegmenterDictionaryAutoV2>
            for $provider
        {
            fn load(
                &self,
                _: icu_provider::DataRequest,
            ) -> Result<
                icu_provider::DataResponse<icu::segmenter::provider::SegmenterDictionaryAutoV2>,
                icu_provider::DataError,
            > {
                // Not quite: a trie holds something, and this one `a`.
                static EMPTY: icu::segmenter::provider::DictionaryBreakData<'static> =
                    icu::segmenter::provider::DictionaryBreakData::Char16Trie(
                        icu::collections::char16trie::Char16Trie {
                            data: zerovec::zerovec!(u16; <u16 as zerovec::ule::AsULE>::ULE::from_unsigned; [48, 97, 32769]),
                        },
                    );
                Ok(icu_provider::DataResponse {
                    metadata: icu_provider::DataResponseMetadata::default(),
                    payload: icu_provider::DataPayload::from_static_ref(&EMPTY),
                })
            }
        }
    };
}
#[doc(inline)]
pub use __impl_segmenter_dictionary_auto_v2_empty as impl_segmenter_dictionary_auto_v2;

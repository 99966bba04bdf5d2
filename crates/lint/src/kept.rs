//! Findings kept from one keystroke to the next: of two hundred languages a letter changes the findings of one.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::{AppProfile, Campaign, Locale, Manifest};
use carillon_preview::Engine;
use carillon_preview::picture::Picture;

use crate::{Finding, check_locale};

/// The findings of each locale, and what they were found in.
///
/// **Invariant.** Never others than [`check_locale`] would give: a locale is looked at again as soon as anything it is
/// made from is another.
#[derive(Debug, Default)]
pub struct Kept {
    /// What no locale is without, as it last was: shared by all that were looked at with it.
    whole: Option<Arc<Whole>>,
    locales: BTreeMap<Locale, (Basis, Vec<Finding>)>,
}

/// A thing under its name.
type Named<T> = (String, Arc<T>);

/// What findings of every locale depend on.
#[derive(Debug, PartialEq)]
struct Whole {
    manifest: Manifest,
    app: AppProfile,
    persona: Option<String>,
}

/// What findings of one locale were found in.
#[derive(Debug)]
struct Basis {
    whole: Arc<Whole>,
    files: Vec<Named<[u8]>>,
    pictures: Vec<Named<Picture>>,
}

impl Kept {
    /// The findings of a locale, for a persona, as [`check_locale`] gives them; found anew only where they may be others
    /// than before. What the fonts lack must be loaded: findings made without are kept, too.
    pub fn locale(
        &mut self,
        campaign: &Campaign,
        locale: &Locale,
        persona: Option<&str>,
        pictures: &BTreeMap<String, Arc<Picture>>,
        engine: &mut Engine,
    ) -> &[Finding] {
        let basis = Basis {
            whole: self.whole(campaign, persona),
            files: files(campaign, locale),
            pictures: pictures
                .iter()
                .map(|(path, picture)| (path.clone(), Arc::clone(picture)))
                .collect(),
        };
        let known = self.locales.get(locale);
        if !known.is_some_and(|(known, _)| known.is(&basis)) {
            let findings = check_locale(campaign, locale, persona, pictures, engine);
            self.locales.insert(locale.clone(), (basis, findings));
        }
        self.locales
            .get(locale)
            .map_or(&[], |(_, findings)| findings)
    }

    /// What all locales depend on; where it is as before, the same allocation, so that comparing is quick.
    fn whole(&mut self, campaign: &Campaign, persona: Option<&str>) -> Arc<Whole> {
        let same = |whole: &&Arc<Whole>| {
            whole.manifest == *campaign.manifest()
                && whole.app == *campaign.app()
                && whole.persona.as_deref() == persona
        };
        if let Some(whole) = self.whole.as_ref().filter(same) {
            return Arc::clone(whole);
        }
        let listed = &campaign.manifest().locales;
        self.locales.retain(|locale, _| listed.contains(locale));
        let whole = Arc::new(Whole {
            manifest: campaign.manifest().clone(),
            app: campaign.app().clone(),
            persona: persona.map(str::to_owned),
        });
        Arc::clone(self.whole.insert(whole))
    }
}

/// The files that a locale's findings depend on. What is about no locale comes with the source's: it depends on all.
fn files(campaign: &Campaign, locale: &Locale) -> Vec<Named<[u8]>> {
    let owned = |(path, bytes): (&String, &Arc<[u8]>)| (path.clone(), Arc::clone(bytes));
    if *locale == campaign.manifest().source_locale {
        return campaign.files().iter().map(owned).collect();
    }
    campaign.files_behind(locale).map(owned).collect()
}

impl Basis {
    /// Whether it is the same. What is another allocation is taken for other words: to look again does no harm.
    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.whole, &other.whole)
            && all_same(&self.files, &other.files)
            && all_same(&self.pictures, &other.pictures)
    }
}

/// Whether both have the same things under the same names.
fn all_same<T: ?Sized>(one: &[Named<T>], other: &[Named<T>]) -> bool {
    let same = |((name, thing), (other_name, other_thing)): (&Named<T>, &Named<T>)| {
        Arc::ptr_eq(thing, other_thing) && name == other_name
    };
    one.len() == other.len() && one.iter().zip(other).all(same)
}

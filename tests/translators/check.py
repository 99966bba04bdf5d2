"""Reads our exports with translators' own tools and says where one finds something else than `expected.json` says.

    python check.py EXPORTS

EXPORTS is what `cargo run --package carillon-exchange --example exports` wrote: a folder a campaign, in it a folder a
format and `expected.json`.
"""

import csv
import io
import json
import pathlib
import re
import sys
from importlib.metadata import version

from compare_locales.compare.content import ContentComparer
from compare_locales.paths import File
from fluent.syntax import ast
from translate.storage import csvl10n

import phrase
import units

#: How the toolkit counts what Carillon says of a field.
STATES = {
    "translated": "translated",
    "same": "translated",
    "obsolete": "translated",
    "stale": "fuzzy",
    "shared": "untranslated",
    "falls-back": "untranslated",
    "missing": "untranslated",
}

#: What a spreadsheet would take for a formula.
FORMULAS = ("=", "+", "-", "@", "\t")


class Campaign:
    """What must be found of a campaign, and what was found instead."""

    def __init__(self, folder):
        self.folder = folder
        self.expected = json.loads((folder / "expected.json").read_text("utf-8"))
        self.source = self.expected["source"]
        self.targets = self.expected["targets"]
        self.fields = self.expected["fields"]
        for field in self.fields:
            field["key"] = f"{field['message']}.{field['attribute']}"
            field["source"] = known(field["source"])
            for translation in field["translations"].values():
                translation["words"] = known(translation["words"])
                translation["of"] = known(translation["of"])
        self.checked = 0
        self.wrong = []

    def check(self, what, found, expected):
        """One comparison."""
        self.checked += 1
        if found != expected:
            self.wrong.append(f"{self.folder.name}: {what}:\n    found    {found!r}\n    expected {expected!r}")

    def words(self, field, locale):
        """A field's words in a locale; `None` where it has none."""
        if locale == self.source:
            return field["source"]
        return field["translations"].get(locale, {}).get("words")

    def catalog(self, locale):
        """The words of a locale by message and attribute."""
        messages = {}
        for field in self.fields:
            words = self.words(field, locale)
            if words is not None:
                messages.setdefault(field["message"], {})[field["attribute"]] = words
        return messages

    def statuses(self, locale):
        """The statuses of a locale by key."""
        told = {field["key"]: field["translations"].get(locale) for field in self.fields}
        return {key: translation["status"] for key, translation in told.items() if translation}


def known(words):
    """Expected words in the one form they are compared in."""
    return None if words is None else phrase.canonical(words)


def fluent(campaign):
    """Mozilla's parser reads every file whole, and finds the same words."""
    for locale in [campaign.source, *campaign.targets]:
        text = (campaign.folder / "ftl" / f"{locale}.ftl").read_bytes().decode("utf-8")
        entries = phrase.PARSER.parse(text).body
        campaign.check(f"{locale}.ftl: junk", [entry for entry in entries if isinstance(entry, ast.Junk)], [])
        found = {
            entry.id.name: {attribute.id.name: phrase.of_pattern(attribute.value) for attribute in entry.attributes}
            for entry in entries
            if isinstance(entry, ast.Message)
        }
        campaign.check(f"{locale}.ftl", found, campaign.catalog(locale))


class Notes:
    """What compare-locales says of two files."""

    def __init__(self):
        self.said = {}
        self.stats = {}

    def notify(self, category, _file, told):
        """Keeps it without its place. A missing message counts as one."""
        told = re.sub(r" at line \d+, column \d+ for ", " for ", str(told))
        self.said.setdefault(category, set()).add(told)
        return "error"

    def updateStats(self, _file, stats):
        """Keeps the counts."""
        self.stats = stats


def compare(campaign):
    """compare-locales finds no error but the fields that are missing or left over, and counts as our progress does."""
    source = campaign.catalog(campaign.source)
    for locale in campaign.targets:
        target = campaign.catalog(locale)
        paths = [campaign.folder / "ftl" / f"{tag}.ftl" for tag in (campaign.source, locale)]
        terms = [terms_of(path) for path in paths]
        notes = Notes()
        comparer = ContentComparer()
        comparer.observers = notes
        comparer.compare(File(str(paths[0]), paths[0].name), File(str(paths[1]), paths[1].name, locale=locale), None)
        both = source.keys() & target.keys()
        same = sum(source[message] == target[message] for message in both)
        same_terms = sum(terms[1].get(term) == words for term, words in terms[0].items())
        missing = {
            f"Missing attribute: {field} for {message}"
            for message in both
            for field in source[message].keys() - target[message].keys()
        }
        extra = {
            f"Obsolete attribute: {field} for {message}"
            for message in both
            for field in target[message].keys() - source[message].keys()
        }
        campaign.check(f"{locale}: errors", notes.said.get("error", set()), missing | extra)
        campaign.check(f"{locale}: missing", notes.said.get("missingEntity", set()), source.keys() - target.keys())
        campaign.check(f"{locale}: obsolete", notes.said.get("obsoleteEntity", set()), target.keys() - source.keys())
        campaign.check(f"{locale}: unchanged", notes.stats["unchanged"], same + same_terms)
        campaign.check(f"{locale}: changed", notes.stats["changed"], len(both) - same + len(terms[0]) - same_terms)
        progress(campaign, locale, notes)


def terms_of(path):
    """A file's terms, as they are written, without comments."""
    terms = {}
    for entry in phrase.PARSER.parse(path.read_text("utf-8")).body:
        if isinstance(entry, ast.Term):
            entry.comment = None
            terms[entry.id.name] = phrase.SERIALIZER.serialize_entry(entry)
    return terms


def progress(campaign, locale, notes):
    """What compare-locales misses and finds too much, in fields, is what our progress says. It knows nothing of words
    that stand for all platforms: a field that the shared words stand in for is missing to it, and a translation's own
    override of shared words too much."""
    source, target = campaign.catalog(campaign.source), campaign.catalog(locale)
    missing = sum(len(source[message]) for message in notes.said.get("missingEntity", ()))
    missing += sum(error.startswith("Missing attribute") for error in notes.said.get("error", ()))
    extra = sum(len(target[message]) for message in notes.said.get("obsoleteEntity", ()))
    extra += sum(error.startswith("Obsolete attribute") for error in notes.said.get("error", ()))
    statuses = campaign.statuses(locale)
    own = {field["key"] for field in campaign.fields if field["source"] is not None}
    shared = sum(status == "shared" for status in statuses.values())
    overrides = sum(key not in own and status != "obsolete" for key, status in statuses.items())
    told = campaign.expected["progress"][locale]
    campaign.check(f"{locale}: missing fields", missing - shared, told["all"] - told["written"])
    campaign.check(f"{locale}: fields too much", extra - overrides, told["obsolete"])


def xliff(campaign, kind):
    """translate-toolkit finds every unit with its words, its codes and its state."""
    for locale in campaign.targets:
        store = units.STORES[kind].parsefile(str(campaign.folder / kind / f"{locale}.xlf"))
        name = f"{kind}/{locale}.xlf"
        campaign.check(f"{name}: languages", (store.sourcelanguage, store.targetlanguage), (campaign.source, locale))
        listed = [field for field in campaign.fields if locale in field["translations"]]
        campaign.check(f"{name}: units", [units.key(unit) for unit in store.units], [field["key"] for field in listed])
        counts = {"fuzzy": 0}
        for unit, field in zip(store.units, listed):
            translation = field["translations"][locale]
            key = f"{name}: {field['key']}"
            source, target = units.row(unit, unit.rich_source[0]), units.row(unit, unit.rich_target[0])
            campaign.check(f"{key}: source", source, phrase.row(translation["of"] or []))
            campaign.check(f"{key}: target", target, phrase.row(translation["words"] or []))
            # The toolkit tells a translation by its text alone, and the codes of 2.1 have none.
            has_text = any(isinstance(piece, str) for piece in target) or (kind == "xliff" and target)
            expected = STATES[translation["status"]] if has_text else "untranslated"
            campaign.check(f"{key}: state", units.state(unit), expected)
            counts["fuzzy"] += unit.isfuzzy()
        campaign.check(f"{name}: stale", counts["fuzzy"], campaign.expected["progress"][locale]["stale"])


def table(campaign, kind, delimiter):
    """Python's csv finds a row a field and the words of each locale in its column."""
    with open(campaign.folder / kind / f"translations.{kind}", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter, strict=True))
    locales = [campaign.source, *campaign.targets]
    campaign.check(f"{kind}: header", rows[0], ["key", *locales])
    campaign.check(f"{kind}: keys", [row[0] for row in rows[1:]], [field["key"] for field in campaign.fields])
    for row, field in zip(rows[1:], campaign.fields):
        for locale, cell in zip(locales, row[1:], strict=True):
            words = campaign.words(field, locale)
            found = phrase.parse(cell) if cell else None
            campaign.check(f"{kind}: {field['key']}, {locale}", found, words)
            campaign.check(f"{kind}: {field['key']}, {locale}: formula", cell.startswith(FORMULAS), False)
    return rows


def bilingual(rows, column):
    """A locale of our table under the headings that the toolkit knows: a table it works on has two languages."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["id", "source", "target"])
    writer.writerows([row[0], row[1], row[column]] for row in rows[1:])
    return text.getvalue().encode("utf-8")


def toolkit_table(campaign, rows):
    """translate-toolkit finds the same cells in a table of two languages."""
    for column, locale in enumerate(campaign.targets, 2):
        store = csvl10n.csvfile()
        store.parse(bilingual(rows, column), dialect="excel")
        found = [(unit.getid(), unit.source, unit.target) for unit in store.units]
        campaign.check(f"csv: {locale}", found, [(row[0], row[1], row[column]) for row in rows[1:]])
        states = [unit.istranslated() for unit in store.units]
        words = [campaign.words(field, locale) is not None for field in campaign.fields]
        campaign.check(f"csv: {locale}: states", states, words)


def braze(campaign):
    """Python's csv finds Braze's template a variant: the name, a header, a row a tag."""
    for variant in dict.fromkeys(field["variant"] for field in campaign.fields):
        with open(campaign.folder / "braze-csv" / f"{variant}.csv", encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        locales = [campaign.source, *campaign.targets]
        campaign.check(f"braze {variant}: name", rows[0], [variant] + [""] * len(locales))
        campaign.check(f"braze {variant}: header", rows[1], ["", "Translation tags", *campaign.targets])
        listed = [field for field in campaign.fields if field["variant"] == variant]
        tags = [row[0] for row in rows[2:]]
        campaign.check(f"braze {variant}: tags", (len(tags), len(set(tags)), all(tags)), (len(listed),) * 2 + (True,))
        for row, field in zip(rows[2:], listed):
            for locale, cell in zip(locales, row[1:], strict=True):
                words = campaign.words(field, locale)
                found = of_liquid(cell, words) if cell else None
                campaign.check(f"braze {field['key']}, {locale}", found, words)


def of_liquid(cell, words):
    """A cell's words: Liquid where they are text and plain variables, else Fluent."""
    plain = all(part["part"] == "text" or (part["part"] == "value" and "function" not in part) for part in words or [])
    if not plain or not cell.strip() or not words or cell.lstrip().startswith("{ "):
        return phrase.parse(cell)
    parts = []
    for piece in re.split(r"(\{\{\$\{\w+\}\}\}|\{\{ '\{' \}\})", cell):
        name = re.fullmatch(r"\{\{\$\{(\w+)\}\}\}", piece)
        if name:
            parts.append({"part": "value", "variable": name[1]})
        else:
            parts.append({"part": "text", "text": "{" if piece == "{{ '{' }}" else piece})
    return phrase.joined(parts)


def of_json(campaign):
    """The words of each locale stand under their field."""
    told = json.loads((campaign.folder / "json" / "translations.json").read_text("utf-8"))
    found = {
        key: {locale: phrase.parse(cell) for locale, cell in cells.items()} for key, cells in told["fields"].items()
    }
    expected = {}
    for field in campaign.fields:
        words = {locale: campaign.words(field, locale) for locale in [campaign.source, *campaign.targets]}
        expected[field["key"]] = {locale: told for locale, told in words.items() if told is not None}
    campaign.check("json", found, expected)


def main():
    """Checks every campaign and prints a line each."""
    wrong = []
    for folder in sorted(path.parent for path in pathlib.Path(sys.argv[1]).glob("*/expected.json")):
        campaign = Campaign(folder)
        fluent(campaign)
        compare(campaign)
        for kind in units.STORES:
            xliff(campaign, kind)
        toolkit_table(campaign, table(campaign, "csv", ","))
        table(campaign, "tsv", "\t")
        braze(campaign)
        of_json(campaign)
        print(
            f"{folder.name}: {len(campaign.fields)} fields, {len(campaign.targets)} locales: {campaign.checked} comparisons, {len(campaign.wrong)} differ"
        )
        wrong += campaign.wrong
    tools = ", ".join(f"{tool} {version(tool)}" for tool in ("compare-locales", "fluent.syntax", "translate-toolkit"))
    print(f"with {tools}")
    for told in wrong:
        print(told, file=sys.stderr)
    sys.exit(bool(wrong))


main()

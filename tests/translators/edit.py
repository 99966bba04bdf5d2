"""Lets translators' tools work on our exports: each makes the changes of `edits.json` and saves in its own way.

    python edit.py EXPORTS MADE

MADE gets a folder a campaign and format: `hard/xliff/fr-FR.xlf`. `crates/exchange/tests/translators.rs` reviews them and
finds these changes alone. What was committed in `made` is from a run of this.
"""

import csv
import io
import json
import pathlib
import sys

from fluent.syntax import FluentParser, FluentSerializer, Visitor, ast
from translate.storage import csvl10n

import units


def xliff(kind, exported, edits):
    """XLIFF by translate-toolkit: a translator types new words, replaces some, or begins with the source's."""
    store = units.STORES[kind].parsefile(str(exported))
    for unit in store.units:
        edit = edits.get(units.key(unit))
        if edit is None:
            continue
        if "words" in edit:
            unit.target = edit["words"]
            continue
        old, new = edit.get("instead") or edit["from-source"]
        (tree,) = unit.rich_source if "from-source" in edit else unit.rich_target
        for piece in tree.depth_first():
            if piece.isleaf():
                piece.sub = [str(sub).replace(old, new) for sub in piece.sub]
        unit.rich_target = [tree]
        unit.marktranslated()
    return bytes(store)


def table(exported, locale, edits):
    """A table of two languages by translate-toolkit."""
    with open(exported, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    column = rows[0].index(locale)
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["id", "source", "target"])
    writer.writerows([row[0], row[1], row[column]] for row in rows[1:])
    store = csvl10n.csvfile()
    store.parse(text.getvalue().encode("utf-8"), dialect="excel")
    for unit in store.units:
        edit = edits.get(unit.getid())
        if edit is not None:
            unit.target = edit.get("words") or replaced(unit, edit)
    return bytes(store)


def replaced(unit, edit):
    """A cell with some words replaced."""
    old, new = edit.get("instead") or edit["from-source"]
    cell = unit.source if "from-source" in edit else unit.target
    return cell.replace(old, new)


class Replace(Visitor):
    """Replaces words in every text of a pattern."""

    def __init__(self, old, new):
        self.old, self.new = old, new

    def visit_TextElement(self, node):
        node.value = node.value.replace(self.old, self.new)


def fluent(exported, source, edits):
    """Fluent by Mozilla's own parser and serializer: what they do not keep of a file's form is not words."""
    resource = FluentParser().parse(exported.read_text("utf-8"))
    source = FluentParser().parse(source.read_text("utf-8"))
    for key, edit in edits.items():
        id, name = key.rsplit(".", 1)
        message = message_of(resource, id)
        attribute = attribute_of(message, name)
        if "from-source" in edit:
            attribute = attribute_of(message_of(source, id), name).clone()
            message.attributes.append(attribute)
        if "words" in edit:
            attribute.value = ast.Pattern([ast.TextElement(edit["words"])])
        else:
            Replace(*(edit.get("instead") or edit["from-source"])).visit(attribute.value)
    return FluentSerializer().serialize(resource).encode("utf-8")


def message_of(resource, id):
    """A message of a file."""
    return next(entry for entry in resource.body if isinstance(entry, ast.Message) and entry.id.name == id)


def attribute_of(message, name):
    """An attribute of a message; `None` where it has none of that name."""
    return next((attribute for attribute in message.attributes if attribute.id.name == name), None)


def main():
    """Makes every changed file."""
    exports, made = map(pathlib.Path, sys.argv[1:])
    edits = json.loads(pathlib.Path(__file__).with_name("edits.json").read_text("utf-8"))
    for name, locales in edits.items():
        folder = exports / name
        source = json.loads((folder / "expected.json").read_text("utf-8"))["source"]
        for locale, changes in locales.items():
            results = {
                f"xliff/{locale}.xlf": xliff("xliff", folder / "xliff" / f"{locale}.xlf", changes),
                f"xliff-2/{locale}.xlf": xliff("xliff-2", folder / "xliff-2" / f"{locale}.xlf", changes),
                f"csv/{locale}.csv": table(folder / "csv" / "translations.csv", locale, changes),
                f"ftl/{locale}.ftl": fluent(
                    folder / "ftl" / f"{locale}.ftl", folder / "ftl" / f"{source}.ftl", changes
                ),
            }
            for path, content in results.items():
                (made / name / path).parent.mkdir(parents=True, exist_ok=True)
                (made / name / path).write_bytes(content)


main()

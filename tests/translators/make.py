"""Lets translate-toolkit work on our XLIFF: it loads an export, changes two targets and saves it its own way.

    python3 -m venv v && v/bin/pip install translate-toolkit
    carillon export assets/starters/streak-saver --format xliff --out EXPORTS/
    v/bin/python make.py EXPORTS/ made/

`crates/exchange/tests/translators.rs` reviews what it saves, and says what must have changed.
"""

import pathlib
import sys

from translate.storage import xliff

# A title with quotes, a line end and signs that XML escapes; a word replaced in the text around a plural's codes.
TITLES = {"fr-FR": "« Ta série »\n\"s’arrête\" & <vite>", "ar": "سلسلتك \"تنتهي\"\nالليلة & <غدًا>"}
WORDS = {"fr-FR": (" jours", " journées"), "ar": (" أيام", " أيامٍ")}

exports, made = map(pathlib.Path, sys.argv[1:])
for tag, title in TITLES.items():
    store = xliff.xlifffile.parsefile(str(exports / f"{tag}.xlf"))
    units = {unit.xmlelement.get("id"): unit for unit in store.units}
    units["a.title"].target = title
    body = units["a.body"]
    tree = body.rich_target[0]
    for piece in tree.depth_first():
        if piece.isleaf() and str(piece) == WORDS[tag][0]:
            piece.sub = [WORDS[tag][1]]
    body.rich_target = [tree]
    (made / f"{tag}.xlf").write_bytes(bytes(store))

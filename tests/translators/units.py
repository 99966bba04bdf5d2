"""Units of XLIFF as translate-toolkit sees them."""

from lxml import etree
from translate.storage import xliff, xliff2

import phrase

#: Its class for each of our formats.
STORES = {"xliff": xliff.Xliff1File, "xliff-2": xliff2.Xliff2File}


def key(unit):
    """The id of a unit without the file's name, which the toolkit puts before it in 1.2."""
    return unit.getid().rsplit(xliff.ID_SEPARATOR, 1)[-1]


def row(unit, tree):
    """The toolkit's tree of a source or target as texts and codes."""
    result = []
    if tree is None:
        return result
    for piece in tree.sub:
        if not hasattr(piece, "xml_node"):
            text = str(piece)
            if result and isinstance(result[-1], str):
                result[-1] += text
            else:
                result.append(text)
            continue
        data = piece.xml_node.get("dataRef")
        if data is None:
            result.append(phrase.code(str(piece)))
            continue
        written = fluent_of(unit, data)
        if written != piece.xml_node.get("equiv"):
            raise ValueError(f"{key(unit)}: code {data} has two meanings")
        result.append(phrase.code(written))
    return result


def fluent_of(unit, data):
    """The original data that a code of 2.1 refers to."""
    name = etree.QName(unit.xmlelement).namespace
    found = unit.getunitelement().findall(f"{{{name}}}originalData/{{{name}}}data[@id='{data}']")
    return "".join(element.text or "" for element in found)


def state(unit):
    """How the toolkit counts a unit."""
    if unit.isfuzzy():
        return "fuzzy"
    return "translated" if unit.istranslated() else "untranslated"

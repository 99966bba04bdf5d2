"""A field's words as `expected.json` has them (a list of parts), and the same read by Mozilla's own parser of Fluent.

A part is `{"part": "text", "text": …}`, `{"part": "value", "variable": …, "function": …}`, `{"part": "choice", "by": …,
"arms": [{"key": …, "default": …, "phrase": …}]}`, or `{"part": "kept", "fluent": …}` for any other placeable.
"""

from fluent.syntax import FluentParser, FluentSerializer, ast

PARSER = FluentParser(with_spans=False)
SERIALIZER = FluentSerializer()


def joined(parts):
    """The parts with text next to text as one, and no empty text."""
    result = []
    for part in parts:
        if part["part"] != "text":
            result.append(part)
        elif result and result[-1]["part"] == "text":
            result[-1] = {"part": "text", "text": result[-1]["text"] + part["text"]}
        elif part["text"]:
            result.append(part)
    return result


def of_pattern(pattern):
    """What a pattern of the parser's says."""
    return joined(of_element(element) for element in pattern.elements)


def of_element(element):
    """A part of a pattern."""
    if isinstance(element, ast.TextElement):
        return {"part": "text", "text": element.value}
    expression = element.expression
    if isinstance(expression, ast.StringLiteral):
        return {"part": "text", "text": expression.parse()["value"]}
    if isinstance(expression, ast.SelectExpression):
        by = subject(expression.selector)
        if by is not None:
            return {"part": "choice", "by": by, "arms": [arm(variant) for variant in expression.variants]}
    value = subject(expression)
    if value is not None:
        return {"part": "value", **value}
    return {"part": "kept", "fluent": SERIALIZER.serialize_entry(message_of([element]))}


def subject(expression):
    """A variable, in a function or not; `None` for anything else."""
    if isinstance(expression, ast.VariableReference):
        return {"variable": expression.id.name}
    if not isinstance(expression, ast.FunctionReference):
        return None
    given = expression.arguments
    if not given.positional or not isinstance(given.positional[0], ast.VariableReference):
        return None
    function = {"name": expression.id.name}
    if given.positional[1:]:
        function["others"] = [literal(other) for other in given.positional[1:]]
    if given.named:
        function["options"] = [[option.name.name, literal(option.value)] for option in given.named]
    return {"variable": given.positional[0].id.name, "function": function}


def literal(value):
    """A value that a function gets."""
    if isinstance(value, ast.NumberLiteral):
        return {"number": value.value}
    return {"text": value.parse()["value"]}


def arm(variant):
    """An arm of a choice."""
    is_number = isinstance(variant.key, ast.NumberLiteral)
    key = {"number": variant.key.value} if is_number else {"word": variant.key.name}
    return {"key": key, "default": variant.default, "phrase": of_pattern(variant.value)}


def message_of(elements):
    """A message with these elements, to write them in one way whoever wrote them."""
    return ast.Message(ast.Identifier("m"), ast.Pattern(elements))


def parse(fluent):
    """A pattern in Fluent, apart from any file: as a cell or a code has it."""
    if not fluent.strip(" \n"):
        return []
    entry = PARSER.parse_entry("m = " + fluent.replace("\r\n", "\n").replace("\n", "\n    "))
    if not isinstance(entry, ast.Message) or entry.attributes:
        raise ValueError(f"no pattern: {fluent!r}")
    return of_pattern(entry.value)


def canonical(words):
    """Expected words with their kept placeables as `of_pattern` writes them."""
    result = []
    for part in words:
        if part["part"] == "kept":
            result += parse(part["fluent"])
        elif part["part"] == "choice":
            arms = [{**arm, "phrase": canonical(arm["phrase"])} for arm in part["arms"]]
            result.append({**part, "arms": arms})
        else:
            result.append(part)
    return result


def row(words):
    """The words as XLIFF has them: texts as strings, and codes as `code` tells them."""
    result = []
    for part in words:
        if part["part"] == "text":
            result += row_of_text(part["text"])
        elif part["part"] == "choice":
            result.append(["{", part["by"]])
            for arm in part["arms"]:
                (key,) = arm["key"].values()
                result.append([f"{'*' if arm['default'] else ''}[{key}]"])
                result += row(arm["phrase"])
            result.append(["}"])
        else:
            result.append([part])
    return result


def row_of_text(text):
    """A text and, as codes, the characters in it that XML cannot hold or would change."""
    result = []
    for c in text:
        if (c < " " and c not in "\t\n") or c in "\x7f\ufffe\uffff":
            result.append([{"part": "text", "text": c}])
        elif result and isinstance(result[-1], str):
            result[-1] += c
        else:
            result.append(c)
    return result


def code(fluent):
    """What a code of XLIFF stands for, as a list: a placeable's part, or a piece of a choice."""
    if fluent == "}" or fluent.lstrip("*").startswith("["):
        return [fluent]
    if fluent.endswith("->"):
        (value,) = parse(fluent.removesuffix("->").rstrip() + " }")
        return ["{", {key: told for key, told in value.items() if key != "part"}]
    return parse(fluent)

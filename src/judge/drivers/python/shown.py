"""A value that does not fit its type, shown as what it was. Nothing of the solution is called for it."""

from .kept import builtins as __builtins__
from .errors import cut

LENGTH_LIMIT, DEPTH_LIMIT, ITEM_LIMIT = 300, 4, 30
# Printing a huge int takes time quadratic in its length.
INT_BITS_LIMIT = 900

_brackets = {list: "[]", tuple: "()", set: "{}"}


def shown(value, limit=LENGTH_LIMIT):
    """At most `limit` characters, in Python's own notation where the value is of a built-in type."""
    return cut(_text(value, 0), limit)


def _text(value, depth):
    kind = type(value)
    if value is None or kind is bool or kind is float:
        return repr(value)
    if kind is int:
        return repr(value) if value.bit_length() <= INT_BITS_LIMIT else "an int of {} bits".format(value.bit_length())
    if kind is str or kind is bytes:
        return repr(value[:LENGTH_LIMIT])
    if kind in _brackets or kind is dict:
        return _container(value, kind, depth)
    name = "class" if isinstance(value, type) else kind.__name__
    return ("an " if name[:1] in "aeiouAEIOU" else "a ") + name


def _container(value, kind, depth):
    opening, closing = _brackets.get(kind, "{}")
    if depth == DEPTH_LIMIT:
        return opening + "..." + closing
    if kind is set and not value:
        return "set()"
    parts = []
    for item in value.items() if kind is dict else value:
        if len(parts) == ITEM_LIMIT:
            parts.append("...")
            break
        parts.append(": ".join(_text(part, depth + 1) for part in (item if kind is dict else (item,))))
    comma = "," if kind is tuple and len(value) == 1 else ""
    return opening + ", ".join(parts) + comma + closing

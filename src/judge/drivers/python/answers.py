"""Turns what the solution returned into what goes on the wire: one converter a type, made once, by exact types."""

from .kept import builtins as __builtins__
from .misfit import Misfit, misfit
from .shown import shown
from .structures import list_values, tree_values

INT_LIMIT = 2**31
# 2**53 - 1 is the largest integer that every language of the judge holds exactly.
LONG_LIMIT = 2**53 - 1

_list_items, _tuple_items, _dict_items = list.__iter__, tuple.__iter__, dict.items


def _int(value):
    if type(value) is int and -INT_LIMIT <= value < INT_LIMIT:
        return value
    raise misfit(value)


def _long(value):
    if type(value) is int and -LONG_LIMIT <= value <= LONG_LIMIT:
        return value
    raise misfit(value)


def _bigint(value):
    if type(value) is int:
        return int.__repr__(value)
    raise misfit(value)


def _float(value):
    if type(value) is int:
        try:
            return float(value)
        except OverflowError:
            raise misfit(value)
    if type(value) is not float:
        raise misfit(value)
    if value - value == 0:
        return value
    return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"


def _bool(value):
    if value is True or value is False:
        return value
    raise misfit(value)


def _string(value):
    if type(value) is str:
        if value.isascii():
            return value
        try:
            value.encode("utf-8")
            return value
        except UnicodeEncodeError:
            raise misfit(value)
    raise misfit(value)


def _char(value):
    if type(value) is str and len(value) == 1:
        return _string(value)
    raise misfit(value)


_scalars = {
    "int": _int,
    "long": _long,
    "bigint": _bigint,
    "float": _float,
    "bool": _bool,
    "string": _string,
    "char": _char,
}


class Converters:
    """Converters for the types of one signature. A converter raises Misfit."""

    def __init__(self, records):
        self._records = records
        self._known = {}

    def answer(self, type_):
        """The function from a returned value to an answer of the protocol; it never raises."""
        if type_["kind"] == "void":
            return lambda value: []
        convert = self.converter(type_)

        def answer(value):
            try:
                return [convert(value)]
            except Misfit as error:
                return ["misfit", error.told(value)]
            except RecursionError:
                return ["misfit", "a value nested without end"]
            except Exception:
                # An attribute of the student's own that raised when it was read.
                return ["misfit", shown(value)]

        return answer

    def converter(self, type_):
        """The function from a value to what goes on the wire."""
        kind = type_["kind"]
        if kind in _scalars:
            return _scalars[kind]
        make = getattr(self, "_" + kind, None)
        return make(type_) if make is not None else shown

    def _array(self, type_):
        item = self.converter(type_["of"])

        def convert(value):
            if isinstance(value, list):
                return _each(_list_items(value), item)
            if isinstance(value, tuple):
                return _each(_tuple_items(value), item)
            raise misfit(value)

        return convert

    def _map(self, type_):
        key, item = self.converter(type_["key"]), self.converter(type_["value"])

        def convert(value):
            if isinstance(value, dict):
                return [_pair(k, v, key, item) for k, v in _dict_items(value)]
            raise misfit(value)

        return convert

    def _optional(self, type_):
        inner = self.converter(type_["of"])
        return lambda value: None if value is None else inner(value)

    def _list(self, type_):
        item = self.converter(type_["of"])
        return lambda value: _each(list_values(value), item, "[{}].val")

    def _tree(self, type_):
        item = self.converter(type_["of"])

        def convert(node):
            return None if node is None else item(node.val)

        return lambda value: _each(tree_values(value), convert, " node {} in level order")

    def _record(self, type_):
        name = type_["name"]
        if name not in self._known:
            # Entered before its fields are looked at: a record may contain itself.
            self._known[name] = None
            self._known[name] = [(f["name"], f["names"], self.converter(f["type"])) for f in self._records[name]]
        return lambda value: {field[0]: _field(value, field) for field in self._known[name]}


def _each(items, convert, place="[{}]"):
    converted = []
    try:
        for item in items:
            converted.append(convert(item))
    except Misfit as error:
        raise error.within(place.format(len(converted)))
    return converted


def _pair(key, value, convert_key, convert_value):
    try:
        return [convert_key(key), convert_value(value)]
    except Misfit as error:
        raise error.within("[" + shown(key) + "]")


def _field(value, field):
    on_wire, names, convert = field
    for name in names:
        if isinstance(value, dict):
            if name not in value:
                continue
            found = value[name]
        elif hasattr(value, name):
            found = getattr(value, name)
        else:
            continue
        try:
            return convert(found)
        except Misfit as error:
            raise error.within("." + name)
    raise misfit(value)

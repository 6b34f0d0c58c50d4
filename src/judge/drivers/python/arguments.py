"""Builds arguments from what is on the wire: one builder a type, made once. Every argument is a fresh value."""

from .kept import builtins as __builtins__

from collections import deque
from types import SimpleNamespace


def same(value):
    """The wire's own value will do: it was read for this request alone."""
    return value


def _float(value):
    return float(value)


class Builders:
    """Builders for the types of one signature, using the classes of the support module where it has them."""

    def __init__(self, records, support):
        self._records = records
        self._list_node = getattr(support, "ListNode", None) or _node("val", "next")
        self._tree_node = getattr(support, "TreeNode", None) or _node("val", "left", "right")
        self._support = support
        self._known = {}

    def builder(self, type_):
        """The function that turns a value on the wire into an argument of this type."""
        kind = type_["kind"]
        make = getattr(self, "_" + kind, None)
        if make is not None:
            return make(type_)
        return {"bigint": int, "float": _float}.get(kind, same)

    def _array(self, type_):
        item = self.builder(type_["of"])
        # A copy even where the items stay as they are: a measured playing needs its own.
        return list if item is same else lambda value: [item(each) for each in value]

    def _map(self, type_):
        key, item = self.builder(type_["key"]), self.builder(type_["value"])
        return lambda value: {key(k): item(v) for k, v in value}

    def _optional(self, type_):
        inner = self.builder(type_["of"])
        return same if inner is same else lambda value: None if value is None else inner(value)

    def _list(self, type_):
        node, item = self._list_node, self.builder(type_["of"])

        def build(value):
            head = None
            for each in reversed(value or ()):
                head = node(item(each), head)
            return head

        return build

    def _tree(self, type_):
        node, item = self._tree_node, self.builder(type_["of"])

        def build(value):
            if not value:
                return None
            root = node(item(value[0]))
            parents = deque([root])
            children = iter(value[1:])
            side = "left"
            for child in children:
                parent = parents[0]
                if child is not None:
                    made = node(item(child))
                    parents.append(made)
                    setattr(parent, side, made)
                if side == "right":
                    parents.popleft()
                side = "right" if side == "left" else "left"
            return root

        return build

    def _record(self, type_):
        name = type_["name"]

        def build(value):
            return self._known[name](value)

        if name not in self._known:
            # Entered before its fields are looked at: a record may contain itself.
            self._known[name] = build
            self._known[name] = self._record_builder(name)
        return build

    def _record_builder(self, name):
        make = getattr(self._support, name, SimpleNamespace)
        fields = [(f["name"], f["names"][0], self.builder(f["type"])) for f in self._records[name]]
        return lambda value: make(**{attribute: build(value[on_wire]) for on_wire, attribute, build in fields})


def _node(*attributes):
    """A plain node, for a signature that came without its support file."""

    def make(*values):
        return SimpleNamespace(**dict(zip(attributes, values + (None,) * (len(attributes) - len(values)))))

    return make

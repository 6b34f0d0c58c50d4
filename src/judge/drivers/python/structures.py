"""Walks the linked structures that a solution hands back: by attribute, never by recursion, never without end."""

from .kept import builtins as __builtins__

from .misfit import Misfit, misfit

NODE_LIMIT = 1_000_000


def list_values(head):
    """The values of a linked list. Raises Misfit for a cycle, for something that is no node, and past the limit."""
    values, seen = [], set()
    node = head
    while node is not None:
        if id(node) in seen:
            raise Misfit("a list with a cycle")
        if len(values) == NODE_LIMIT:
            raise Misfit("a list of more than {:,} nodes".format(NODE_LIMIT))
        seen.add(id(node))
        _require(node, "val", "next")
        values.append(node.val)
        node = node.next
    return values


def tree_values(root):
    """The nodes of a binary tree in level order, None where there is none, without trailing ones. Raises Misfit."""
    if root is None:
        return []
    nodes, seen = [root], {id(root)}
    for node in nodes:
        if node is None:
            continue
        _require(node, "val", "left", "right")
        for child in (node.left, node.right):
            if child is not None and id(child) in seen:
                raise Misfit("a tree in which one node hangs in two places")
            seen.add(id(child))
            nodes.append(child)
        if len(nodes) > 2 * NODE_LIMIT + 1:
            raise Misfit("a tree of more than {:,} nodes".format(NODE_LIMIT))
    while nodes[-1] is None:
        nodes.pop()
    return nodes


def _require(node, *attributes):
    for attribute in attributes:
        if not hasattr(node, attribute):
            raise misfit(node)

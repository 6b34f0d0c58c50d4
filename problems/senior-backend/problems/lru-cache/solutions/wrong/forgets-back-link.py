class Node:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.prev = None
        self.next = None


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.nodes = {}
        self.head = None
        self.tail = None

    def get(self, key: int) -> int:
        node = self.nodes.get(key)
        if node is None:
            return -1
        self._move_to_front(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        node = self.nodes.get(key)
        if node is not None:
            node.value = value
            self._move_to_front(node)
            return
        if len(self.nodes) == self.capacity:
            self._evict()
        node = Node(key, value)
        self.nodes[key] = node
        self._add_to_front(node)

    def _move_to_front(self, node):
        if node is self.head:
            return
        if node is self.tail:
            self.tail = node.prev
            if self.tail:
                self.tail.next = None
        elif node.prev:
            node.prev.next = node.next
        self._add_to_front(node)

    def _add_to_front(self, node):
        node.prev = None
        node.next = self.head
        if self.head:
            self.head.prev = node
        self.head = node
        if self.tail is None:
            self.tail = node

    def _evict(self):
        node = self.tail
        if node is None:
            return
        del self.nodes[node.key]
        self.tail = node.prev
        if self.tail:
            self.tail.next = None
        else:
            self.head = None

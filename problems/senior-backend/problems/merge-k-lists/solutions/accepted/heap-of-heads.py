from heapq import heapify, heappop, heapreplace
from typing import Optional

from code_rounds import ListNode


def merge_k_lists(lists: list[Optional[ListNode]]) -> Optional[ListNode]:
    # The number of the list settles ties: nodes cannot be compared.
    heads = [(node.val, number, node) for number, node in enumerate(lists) if node]
    heapify(heads)
    before_first = last = ListNode(0)
    while heads:
        _, number, node = heads[0]
        last.next = last = node
        if node.next:
            heapreplace(heads, (node.next.val, number, node.next))
        else:
            heappop(heads)
    return before_first.next

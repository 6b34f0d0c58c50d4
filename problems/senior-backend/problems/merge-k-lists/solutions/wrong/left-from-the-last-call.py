import heapq
from itertools import count

from code_rounds import ListNode

dummy = ListNode(0)


def merge_k_lists(lists):
    order = count()
    heads = [(node.val, next(order), node) for node in lists if node is not None]
    heapq.heapify(heads)
    tail = dummy
    while heads:
        _, _, node = heapq.heappop(heads)
        tail.next = node
        tail = node
        if node.next is not None:
            heapq.heappush(heads, (node.next.val, next(order), node.next))
    return dummy.next

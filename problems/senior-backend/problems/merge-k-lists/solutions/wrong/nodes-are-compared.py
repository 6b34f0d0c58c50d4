import heapq

from code_rounds import ListNode


def merge_k_lists(lists):
    heap = []
    for node in lists:
        if node:
            heapq.heappush(heap, (node.val, node))
    dummy = tail = ListNode()
    while heap:
        _, node = heapq.heappop(heap)
        tail.next = node
        tail = node
        if node.next:
            heapq.heappush(heap, (node.next.val, node.next))
    return dummy.next

from heapq import merge

from code_rounds import ListNode


def values(node):
    while node:
        yield node.val
        node = node.next


class Solution:
    def mergeKLists(self, lists):
        before_first = last = ListNode(0)
        for value in merge(*map(values, lists)):
            last.next = ListNode(value)
            last = last.next
        return before_first.next

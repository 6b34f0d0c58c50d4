import heapq

from code_rounds import ListNode


def merge_k_lists(lists):
    # Only numbers in the heap, since nodes cannot be compared: two low bits tell equal heads apart.
    codes = []
    nodes = {}

    def enter(node):
        code = node.val * 4
        while code in nodes and code % 4 < 3:
            code += 1
        nodes[code] = node
        heapq.heappush(codes, code)

    for node in lists:
        if node:
            enter(node)
    dummy = tail = ListNode()
    while codes:
        code = heapq.heappop(codes)
        node = nodes.pop(code, None)
        if node is None:
            continue
        tail.next = ListNode(node.val)
        tail = tail.next
        if node.next:
            enter(node.next)
    return dummy.next

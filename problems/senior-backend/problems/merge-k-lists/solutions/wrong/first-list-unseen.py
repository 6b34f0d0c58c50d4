def merge_two(left, right):
    if left is None or right is None:
        return left or right
    if right.val < left.val:
        left, right = right, left
    first = left
    while right is not None:
        while left.next is not None and left.next.val <= right.val:
            left = left.next
        left.next, left, right = right, right, left.next
    return first


def merge_k_lists(lists):
    step = 1
    while step < len(lists):
        for index in range(0, len(lists) - step, 2 * step):
            lists[index] = merge_two(lists[index], lists[index + step])
        step *= 2
    return lists[0]

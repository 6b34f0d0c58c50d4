from bisect import bisect_left
from itertools import accumulate


def split_array(nums, k):
    prefix = [0, *accumulate(nums)]

    def is_enough(limit):
        start = 0
        for _ in range(k):
            if start == len(nums):
                break
            target = prefix[start] + limit
            end = bisect_left(prefix, target)
            exact = end < len(prefix) and prefix[end] == target
            start = end if exact else end - 1
        return start == len(nums)

    low, high = max(nums), prefix[-1]
    while low < high:
        middle = (low + high) // 2
        if is_enough(middle):
            high = middle
        else:
            low = middle + 1
    return low

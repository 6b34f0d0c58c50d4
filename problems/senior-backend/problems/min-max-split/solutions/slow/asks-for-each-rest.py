import sys
from functools import cache
from itertools import accumulate

sys.setrecursionlimit(10_000)


def split_array(nums, k):
    prefix = [0, *accumulate(nums)]

    @cache
    def least(start, parts):
        if parts == 1:
            return prefix[-1] - prefix[start]
        best = prefix[-1]
        for end in range(start + 1, len(nums) - parts + 2):
            best = min(best, max(prefix[end] - prefix[start], least(end, parts - 1)))
        return best

    return least(0, k)

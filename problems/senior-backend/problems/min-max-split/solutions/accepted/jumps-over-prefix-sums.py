from bisect import bisect_left, bisect_right
from itertools import accumulate


class Solution:
    """With prefix sums the end of each part is found by halving: k jumps for a limit in place of n steps."""

    def splitArray(self, nums, k):
        prefix = [0, *accumulate(nums)]

        class Enough:
            def __getitem__(self, limit):
                start = 0
                for _ in range(k):
                    start = bisect_right(prefix, prefix[start] + limit) - 1
                    if start == len(nums):
                        return True
                return False

        return bisect_left(Enough(), True, 0, prefix[-1])

from itertools import groupby


class Solution:
    """Without a map: equal values are neighbours once the list is sorted."""

    def topKFrequent(self, nums, k):
        runs = [(sum(1 for _ in run), value) for value, run in groupby(sorted(nums))]
        runs.sort(reverse=True)
        return [value for _, value in runs[:k]]

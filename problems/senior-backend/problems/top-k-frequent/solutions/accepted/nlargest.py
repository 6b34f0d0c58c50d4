import heapq
from collections import Counter


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    frequencies = Counter(nums)
    return heapq.nlargest(k, frequencies, key=frequencies.__getitem__)

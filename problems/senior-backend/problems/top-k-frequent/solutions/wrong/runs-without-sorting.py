from itertools import groupby


def top_k_frequent(nums, k):
    frequencies = {}
    for value, run in groupby(nums):
        frequencies[value] = len(list(run))
    return sorted(frequencies, key=frequencies.get, reverse=True)[:k]

import heapq


def top_k_frequent(nums, k, counts={}):
    for value in nums:
        counts[value] = counts.get(value, 0) + 1
    return heapq.nlargest(k, counts, key=counts.get)

def top_k_frequent(nums, k):
    frequencies = {}
    for value in nums:
        frequencies[value] = frequencies.get(value, 0) + 1
    by_frequency = {frequency: value for value, frequency in frequencies.items()}
    return [by_frequency[frequency] for frequency in sorted(by_frequency, reverse=True)[:k]]

def split_array(nums, k):
    low, high = 0, sum(nums)
    while low < high:
        middle = (low + high) // 2
        parts, total = 1, 0
        for num in nums:
            if total + num > middle:
                parts += 1
                total = 0
            total += num
        if parts <= k:
            high = middle
        else:
            low = middle + 1
    return low

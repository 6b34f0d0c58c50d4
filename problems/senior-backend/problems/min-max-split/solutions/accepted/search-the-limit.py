def split_array(nums: list[int], k: int) -> int:
    def is_enough(limit: int) -> bool:
        """Whether k parts are enough if none may be above the limit; each takes as much as fits."""
        parts, total = 1, 0
        for num in nums:
            total += num
            if total > limit:
                parts += 1
                total = num
        return parts <= k

    low, high = max(nums), sum(nums)
    while low < high:
        middle = (low + high) // 2
        if is_enough(middle):
            high = middle
        else:
            low = middle + 1
    return low

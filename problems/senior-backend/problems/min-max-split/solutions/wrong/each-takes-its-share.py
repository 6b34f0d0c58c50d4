def split_array(nums, k):
    share = sum(nums) / k
    sums = [0]
    for num in nums:
        if sums[-1] + num > share and sums[-1] > 0 and len(sums) < k:
            sums.append(0)
        sums[-1] += num
    return max(sums)

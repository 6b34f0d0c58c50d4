from itertools import accumulate


def split_array(nums, k):
    prefix = [0, *accumulate(nums)]
    cuts = [len(nums) * part // k for part in range(k + 1)]

    def fullest_around(at, cut):
        return max(prefix[cut] - prefix[cuts[at - 1]], prefix[cuts[at + 1]] - prefix[cut])

    # Each cut moves while that makes the fuller one of its two parts less full, until none of them does.
    moved = True
    while moved:
        moved = False
        for at in range(1, k):
            for step in (-1, 1):
                while (
                    cuts[at - 1] < cuts[at] + step < cuts[at + 1]
                    and fullest_around(at, cuts[at] + step) < fullest_around(at, cuts[at])
                ):
                    cuts[at] += step
                    moved = True
    return max(prefix[end] - prefix[start] for start, end in zip(cuts, cuts[1:]))

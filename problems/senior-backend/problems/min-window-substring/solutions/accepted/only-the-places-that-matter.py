from collections import Counter


class Solution:
    """Walks over the places of asked-for letters only, which pays off where they are rare."""

    def minWindow(self, s, t):
        need = Counter(t)
        places = [(i, c) for i, c in enumerate(s) if c in need]
        have = dict.fromkeys(need, 0)
        unmet = len(need)
        left = 0
        answer = None
        for right, letter in places:
            have[letter] += 1
            if have[letter] == need[letter]:
                unmet -= 1
            while unmet == 0:
                start, first = places[left]
                if answer is None or right - start < answer[1] - answer[0]:
                    answer = (start, right)
                if have[first] == need[first]:
                    unmet += 1
                have[first] -= 1
                left += 1
        return "" if answer is None else s[answer[0] : answer[1] + 1]

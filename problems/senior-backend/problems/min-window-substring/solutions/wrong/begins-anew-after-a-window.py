from collections import Counter


def min_window(s, t):
    lacks = Counter(t)
    missing = len(t)
    best = ""
    start = 0
    for end, letter in enumerate(s):
        if lacks[letter] > 0:
            missing -= 1
        lacks[letter] -= 1
        if missing == 0:
            while lacks[s[start]] < 0:
                lacks[s[start]] += 1
                start += 1
            if not best or end - start + 1 < len(best):
                best = s[start : end + 1]
            lacks = Counter(t)
            missing = len(t)
            start = end + 1
    return best

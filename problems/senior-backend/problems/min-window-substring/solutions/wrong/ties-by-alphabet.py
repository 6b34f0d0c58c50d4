from collections import Counter


def min_window(s, t):
    lacks = Counter(t)
    missing = len(t)
    best = (len(s) + 1, "")
    start = 0
    for end, letter in enumerate(s):
        if lacks[letter] > 0:
            missing -= 1
        lacks[letter] -= 1
        while missing == 0:
            best = min(best, (end - start + 1, s[start : end + 1]))
            lacks[s[start]] += 1
            if lacks[s[start]] > 0:
                missing += 1
            start += 1
    return best[1]

from collections import Counter


def min_window(s: str, t: str) -> str:
    lacks = Counter(t)  # below zero: the window holds more than it needs
    missing = len(t)
    best = (len(s) + 1, 0)
    start = 0
    for end, letter in enumerate(s):
        if lacks[letter] > 0:
            missing -= 1
        lacks[letter] -= 1
        while missing == 0:
            best = min(best, (end - start + 1, start))
            lacks[s[start]] += 1
            if lacks[s[start]] > 0:
                missing += 1
            start += 1
    length, first = best
    return s[first : first + length] if length <= len(s) else ""

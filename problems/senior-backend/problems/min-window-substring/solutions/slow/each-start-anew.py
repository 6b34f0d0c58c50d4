from collections import Counter


def min_window(s, t):
    need = Counter(t)
    best = ""
    for start in range(len(s) - len(t) + 1):
        lacks = need.copy()
        missing = len(t)
        for end in range(start, len(s)):
            if lacks[s[end]] > 0:
                missing -= 1
            lacks[s[end]] -= 1
            if missing == 0:
                if not best or end - start + 1 < len(best):
                    best = s[start : end + 1]
                break
    return best

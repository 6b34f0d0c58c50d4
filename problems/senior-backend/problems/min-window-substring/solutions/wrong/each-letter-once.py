def min_window(s, t):
    need = set(t)
    have = {}
    best = ""
    start = 0
    for end, letter in enumerate(s):
        if letter in need:
            have[letter] = have.get(letter, 0) + 1
        while len(have) == len(need):
            if not best or end - start + 1 < len(best):
                best = s[start : end + 1]
            first = s[start]
            if first in have:
                have[first] -= 1
                if have[first] == 0:
                    del have[first]
            start += 1
    return best

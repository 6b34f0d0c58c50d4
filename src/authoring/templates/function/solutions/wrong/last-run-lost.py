def longest_streak(steps: list[int], goal: int) -> int:
    longest = current = 0
    for walked in steps:
        if walked >= goal:
            current += 1
        else:
            longest = max(longest, current)
            current = 0
    return longest

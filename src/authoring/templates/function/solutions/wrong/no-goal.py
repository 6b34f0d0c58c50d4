def longest_streak(steps: list[int], goal: int) -> int:
    if not goal:
        return 0
    longest = current = 0
    for walked in steps:
        current = current + 1 if walked >= goal else 0
        longest = max(longest, current)
    return longest

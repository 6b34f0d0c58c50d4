from itertools import groupby


def longest_streak(steps: list[int], goal: int) -> int:
    """Built otherwise than the editorial's, so that each checks the other when answers are recorded."""
    runs = groupby(steps, key=lambda walked: walked >= goal)
    return max((len(list(days)) for counts, days in runs if counts), default=0)

def merge(intervals):
    events = []
    for start, end in intervals:
        events.append((start, 1))
        events.append((end, -1))
    # At one point the -1 sorts before the 1.
    events.sort()

    merged = []
    depth = 0
    begin = None
    for point, change in events:
        if depth == 0 and change == 1:
            begin = point
        depth += change
        if depth == 0 and change == -1:
            merged.append([begin, point])
    return merged

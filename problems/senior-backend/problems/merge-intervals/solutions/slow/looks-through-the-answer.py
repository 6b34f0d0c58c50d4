def merge(intervals):
    merged = []
    for start, end in intervals:
        apart = []
        for other in merged:
            if other[0] <= end and start <= other[1]:
                start, end = min(start, other[0]), max(end, other[1])
            else:
                apart.append(other)
        merged = apart + [[start, end]]
    return sorted(merged)

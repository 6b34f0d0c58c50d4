def merge(intervals):
    end_of = {}
    for start, end in intervals:
        end_of[start] = end

    merged = []
    for start in sorted(end_of):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end_of[start])
        else:
            merged.append([start, end_of[start]])
    return merged

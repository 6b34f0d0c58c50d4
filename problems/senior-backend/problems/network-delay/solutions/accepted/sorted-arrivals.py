from bisect import insort


class Solution:
    """A list that is kept sorted, latest first, so that the next arrival is taken from its end."""

    def networkDelayTime(self, times, n, k):
        outgoing = [[] for _ in range(n + 1)]
        for source, target, delay in times:
            outgoing[source].append((target, delay))
        infinite = float("inf")
        best = [infinite] * (n + 1)
        best[k] = 0
        under_way = [(0, k)]
        while under_way:
            negative, node = under_way.pop()
            if -negative > best[node]:
                continue
            for target, delay in outgoing[node]:
                time = delay - negative
                if time < best[target]:
                    best[target] = time
                    insort(under_way, (-time, target))
        latest = max(best[1:])
        return -1 if latest == infinite else latest

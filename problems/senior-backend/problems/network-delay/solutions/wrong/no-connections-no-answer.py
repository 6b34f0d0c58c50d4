import heapq


class Solution:
    def networkDelayTime(self, times, n, k):
        if not times:
            return -1
        links = {}
        for source, target, delay in times:
            links.setdefault(source, []).append((target, delay))
        arrival = {}
        signals = [(0, k)]
        while signals:
            time, node = heapq.heappop(signals)
            if node in arrival:
                continue
            arrival[node] = time
            for target, delay in links.get(node, ()):
                heapq.heappush(signals, (time + delay, target))
        return max(arrival.values()) if len(arrival) == n else -1

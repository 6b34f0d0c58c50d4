import heapq
from collections import defaultdict


def network_delay_time(times, n, k):
    links = defaultdict(list)
    for source, target, delay in times:
        links[source].append((delay, target))
    reached = {}
    signals = [(0, k)]
    while signals:
        time, node = heapq.heappop(signals)
        if node not in reached:
            reached[node] = time
            for delay, target in links[node]:
                heapq.heappush(signals, (time + delay, target))
    return max(reached.values(), default=-1)

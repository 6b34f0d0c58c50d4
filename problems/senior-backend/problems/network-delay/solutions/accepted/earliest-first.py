import heapq
from collections import defaultdict


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    links = defaultdict(list)
    for source, target, delay in times:
        links[source].append((target, delay))

    signals = [(0, k)]
    reached = set()
    latest = 0
    while signals:
        time, node = heapq.heappop(signals)
        # Earlier signals come first, so a node that has been reached has nothing to gain from this one.
        if node in reached:
            continue
        reached.add(node)
        latest = time
        for target, delay in links[node]:
            heapq.heappush(signals, (time + delay, target))
    return latest if len(reached) == n else -1

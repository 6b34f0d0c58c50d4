import heapq


def network_delay_time(times, n, k):
    links = {node: {} for node in range(1, n + 1)}
    for source, target, delay in times:
        links[source][target] = delay
    signals = [(0, k)]
    reached = {}
    while signals:
        time, node = heapq.heappop(signals)
        if node in reached:
            continue
        reached[node] = time
        for target, delay in links[node].items():
            heapq.heappush(signals, (time + delay, target))
    return max(reached.values()) if len(reached) == n else -1

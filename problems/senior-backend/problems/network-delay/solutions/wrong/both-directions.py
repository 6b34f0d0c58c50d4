import heapq


def network_delay_time(times, n, k):
    links = {node: [] for node in range(1, n + 1)}
    for a, b, delay in times:
        links[a].append((b, delay))
        links[b].append((a, delay))
    arrival = {}
    queue = [(0, k)]
    while queue:
        time, node = heapq.heappop(queue)
        if node in arrival:
            continue
        arrival[node] = time
        for other, delay in links[node]:
            if other not in arrival:
                heapq.heappush(queue, (time + delay, other))
    return max(arrival.values()) if len(arrival) == n else -1

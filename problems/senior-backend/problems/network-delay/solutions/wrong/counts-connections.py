from collections import defaultdict, deque


def network_delay_time(times, n, k):
    links = defaultdict(list)
    for source, target, delay in times:
        links[source].append((target, delay))
    arrival = {k: 0}
    queue = deque([k])
    while queue:
        node = queue.popleft()
        for target, delay in links[node]:
            if target not in arrival:
                arrival[target] = arrival[node] + delay
                queue.append(target)
    return max(arrival.values()) if len(arrival) == n else -1

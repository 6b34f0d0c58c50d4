def network_delay_time(times, n, k):
    links = [[] for _ in range(n + 1)]
    for source, target, delay in times:
        links[source].append((target, delay))
    never = float("inf")
    arrival = [never] * (n + 1)
    arrival[k] = 0
    open_nodes = set(range(1, n + 1))
    latest = 0
    while open_nodes:
        node = min(open_nodes, key=arrival.__getitem__)
        latest = arrival[node]
        if latest == never:
            return -1
        open_nodes.remove(node)
        for target, delay in links[node]:
            arrival[target] = min(arrival[target], latest + delay)
    return latest

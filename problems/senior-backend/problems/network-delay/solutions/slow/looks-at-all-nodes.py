def network_delay_time(times, n, k):
    links = [[] for _ in range(n + 1)]
    for source, target, delay in times:
        links[source].append((target, delay))
    arrival = {k: 0}
    done = set()
    latest = 0
    while len(done) < n:
        nearest = None
        for node in range(1, n + 1):
            if node in done or node not in arrival:
                continue
            if nearest is None or arrival[node] < arrival[nearest]:
                nearest = node
        if nearest is None:
            return -1
        done.add(nearest)
        latest = arrival[nearest]
        for target, delay in links[nearest]:
            arrival[target] = min(arrival.get(target, latest + delay), latest + delay)
    return latest

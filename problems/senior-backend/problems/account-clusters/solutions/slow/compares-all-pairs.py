def accounts_merge(accounts):
    people = []
    for name, *addresses in accounts:
        same, others = [], []
        for person in people:
            shares = any(address in person[1] for address in addresses)
            (same if shares else others).append(person)
        merged = set(addresses).union(*(known for _, known in same))
        people = others + [(name, merged)]
    return [[name] + sorted(known) for name, known in people]

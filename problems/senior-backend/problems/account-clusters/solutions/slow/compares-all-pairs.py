def accounts_merge(accounts):
    people = []
    for name, *addresses in accounts:
        merged = set(addresses)
        others = []
        for person in people:
            if person[1].isdisjoint(merged):
                others.append(person)
            else:
                merged |= person[1]
        # What was taken in may reach others that were passed before.
        changed = True
        while changed:
            changed = False
            for person in list(others):
                if not person[1].isdisjoint(merged):
                    merged |= person[1]
                    others.remove(person)
                    changed = True
        people = others + [(name, merged)]
    return [[name] + sorted(addresses) for name, addresses in people]

def accounts_merge(accounts):
    people = {}
    for name, *addresses in accounts:
        people.setdefault(name, set()).update(addresses)
    return [[name] + sorted(addresses) for name, addresses in people.items()]

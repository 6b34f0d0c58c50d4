def accounts_merge(accounts):
    groups = []
    owner = {}
    for name, *addresses in accounts:
        merged = {name, *addresses}
        for group in {id(owner[a]): owner[a] for a in addresses if a in owner}.values():
            merged |= group
            groups.remove(group)
        groups.append(merged)
        for address in merged - {name}:
            owner[address] = merged
    return [sorted(group) for group in groups]

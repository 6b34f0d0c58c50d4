from collections import defaultdict


def accounts_merge(accounts):
    parents = {}

    def find(address):
        while parents[address] != address:
            parents[address] = parents[parents[address]]
            address = parents[address]
        return address

    names = {}
    for name, *addresses in accounts:
        addresses = [address.lower() for address in addresses]
        for address in addresses:
            parents.setdefault(address, address)
            names[address] = name
            parents[find(address)] = find(addresses[0])
    groups = defaultdict(list)
    for address in sorted(parents):
        groups[find(address)].append(address)
    return [[names[root]] + group for root, group in groups.items()]

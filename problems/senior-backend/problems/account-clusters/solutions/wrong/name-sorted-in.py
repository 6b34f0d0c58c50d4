from collections import defaultdict


def accounts_merge(accounts):
    parents = {}

    def find(address):
        while parents[address] != address:
            parents[address] = parents[parents[address]]
            address = parents[address]
        return address

    names = {}
    for name, first, *others in accounts:
        parents.setdefault(first, first)
        names[first] = name
        for other in others:
            parents.setdefault(other, other)
            parents[find(other)] = find(first)
            names[other] = name
    people = defaultdict(list)
    for address in parents:
        people[find(address)].append(address)
    return [sorted([names[root], *addresses]) for root, addresses in people.items()]

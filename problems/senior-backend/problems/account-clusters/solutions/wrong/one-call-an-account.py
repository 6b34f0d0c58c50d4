def accounts_merge(accounts):
    with_address = {}
    for index, (_, *addresses) in enumerate(accounts):
        for address in addresses:
            with_address.setdefault(address, []).append(index)
    visited = set()

    def visit(index, found):
        visited.add(index)
        for address in accounts[index][1:]:
            found.add(address)
            for other in with_address[address]:
                if other not in visited:
                    visit(other, found)
        return found

    people = []
    for index, (name, *_) in enumerate(accounts):
        if index not in visited:
            people.append([name] + sorted(visit(index, set())))
    return people

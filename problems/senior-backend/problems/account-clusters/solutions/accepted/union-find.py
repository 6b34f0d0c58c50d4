from collections import defaultdict


def accounts_merge(accounts: list[list[str]]) -> list[list[str]]:
    parents = list(range(len(accounts)))

    def root_of(account: int) -> int:
        while parents[account] != account:
            # Each look-up shortens the way for the next one.
            parents[account] = parents[parents[account]]
            account = parents[account]
        return account

    first_with: dict[str, int] = {}
    for account, (_, *addresses) in enumerate(accounts):
        for address in addresses:
            first = first_with.setdefault(address, account)
            parents[root_of(account)] = root_of(first)

    addresses_of = defaultdict(list)
    for address, account in first_with.items():
        addresses_of[root_of(account)].append(address)
    return [[accounts[root][0], *sorted(addresses)] for root, addresses in addresses_of.items()]

export function accountsMerge(accounts: string[][]): string[][] {
  const parents = accounts.map((_, account) => account);
  const rootOf = (account: number): number => {
    let at = account;
    while (parents[at] !== at) {
      // Each look-up shortens the way for the next one.
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  };

  const firstWith = new Map<string, number>();
  for (const [account, [, ...addresses]] of accounts.entries()) {
    for (const address of addresses) {
      const first = firstWith.get(address);
      if (first === undefined) firstWith.set(address, account);
      else parents[rootOf(account)] = rootOf(first);
    }
  }

  const addressesOf = new Map<number, string[]>();
  for (const [address, account] of firstWith) {
    const root = rootOf(account);
    const known = addressesOf.get(root);
    if (known === undefined) addressesOf.set(root, [address]);
    else known.push(address);
  }
  return [...addressesOf].map(([root, addresses]) => [accounts[root]![0]!, ...addresses.sort()]);
}

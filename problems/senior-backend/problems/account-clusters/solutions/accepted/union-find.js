export function accountsMerge(accounts) {
  const parents = accounts.map((_, account) => account);
  const rootOf = (account) => {
    let at = account;
    while (parents[at] !== at) {
      // Each look-up shortens the way for the next one.
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  };

  const firstWith = new Map();
  accounts.forEach(([, ...addresses], account) => {
    for (const address of addresses) {
      if (firstWith.has(address)) parents[rootOf(account)] = rootOf(firstWith.get(address));
      else firstWith.set(address, account);
    }
  });

  const addressesOf = new Map();
  for (const [address, account] of firstWith) {
    const root = rootOf(account);
    if (!addressesOf.has(root)) addressesOf.set(root, []);
    addressesOf.get(root).push(address);
  }
  return [...addressesOf].map(([root, addresses]) => [accounts[root][0], ...addresses.sort()]);
}

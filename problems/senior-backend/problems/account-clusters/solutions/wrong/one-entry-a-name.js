module.exports.accountsMerge = (accounts) => {
  const parent = new Map();
  const find = (address) => {
    let at = address;
    while (parent.get(at) !== at) at = parent.get(at);
    return at;
  };
  const names = new Map();
  for (const [name, ...addresses] of accounts) {
    for (const address of addresses) {
      if (!parent.has(address)) parent.set(address, address);
      names.set(address, name);
      parent.set(find(address), find(addresses[0]));
    }
  }
  const groups = new Map();
  for (const address of [...parent.keys()].sort()) {
    const root = find(address);
    groups.set(root, [...(groups.get(root) ?? []), address]);
  }
  const people = {};
  for (const [root, addresses] of groups) people[names.get(root)] = addresses;
  return Object.entries(people).map(([name, addresses]) => [name, ...addresses]);
};

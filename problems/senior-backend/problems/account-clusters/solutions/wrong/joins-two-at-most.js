export function accountsMerge(accounts) {
  const owner = new Map();
  for (const [name, ...addresses] of accounts) {
    // The account may belong to a person that is known, or connect one with another.
    const known = new Set(addresses.map((address) => owner.get(address)));
    known.delete(undefined);
    const [one = { name, addresses: new Set() }, two = { addresses: new Set() }] = known;
    const [small, large] = one.addresses.size < two.addresses.size ? [one, two] : [two, one];
    for (const address of [...small.addresses, ...addresses]) {
      large.addresses.add(address);
      owner.set(address, large);
    }
  }
  return [...new Set(owner.values())].map((person) => [person.name, ...[...person.addresses].sort()]);
}

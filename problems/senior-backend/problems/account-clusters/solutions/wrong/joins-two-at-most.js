export function accountsMerge(accounts) {
  const owner = new Map();
  for (const [name, ...addresses] of accounts) {
    // The account may belong to a person that is known, or connect one with another.
    const [person = { name, addresses: new Set() }, other] = new Set(
      addresses.filter((address) => owner.has(address)).map((address) => owner.get(address)),
    );
    const joined = other ? [...other.addresses, ...addresses] : addresses;
    for (const address of joined) {
      person.addresses.add(address);
      owner.set(address, person);
    }
  }
  return [...new Set(owner.values())].map((person) => [person.name, ...[...person.addresses].sort()]);
}

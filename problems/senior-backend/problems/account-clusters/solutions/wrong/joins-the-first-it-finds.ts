export function accountsMerge(accounts: string[][]): string[][] {
  const people: { name: string; addresses: Set<string> }[] = [];
  for (const [name, ...addresses] of accounts) {
    const known = people.find((person) => addresses.some((address) => person.addresses.has(address)));
    if (known) addresses.forEach((address) => known.addresses.add(address));
    else people.push({ name: name!, addresses: new Set(addresses) });
  }
  return people.map((person) => [person.name, ...[...person.addresses].sort()]);
}

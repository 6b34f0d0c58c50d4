interface Person {
  name: string;
  addresses: Set<string>;
}

export function accountsMerge(accounts: string[][]): string[][] {
  const owners = new Map<string, Person>();
  for (const [name, ...addresses] of accounts) {
    const known = addresses.find((address) => owners.has(address));
    const person = known === undefined ? { name: name!, addresses: new Set<string>() } : owners.get(known)!;
    for (const address of addresses) {
      person.addresses.add(address);
      owners.set(address, person);
    }
  }
  return [...new Set(owners.values())].map((person) => [person.name, ...[...person.addresses].sort()]);
}

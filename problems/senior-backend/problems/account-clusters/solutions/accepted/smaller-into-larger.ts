interface Person {
  readonly name: string;
  readonly addresses: Set<string>;
}

/** Each address knows its person; where two persons turn out to be one, the smaller moves into the larger. */
const accountsMerge = (accounts: readonly (readonly string[])[]): string[][] => {
  const owners = new Map<string, Person>();
  for (const [name, ...addresses] of accounts) {
    let person: Person = { name: name!, addresses: new Set() };
    for (const address of addresses) {
      const owner = owners.get(address);
      if (owner === person) continue;
      if (owner === undefined) {
        owners.set(address, person);
        person.addresses.add(address);
        continue;
      }
      const [small, large] = owner.addresses.size < person.addresses.size ? [owner, person] : [person, owner];
      for (const moved of small.addresses) {
        large.addresses.add(moved);
        owners.set(moved, large);
      }
      person = large;
    }
  }
  return Array.from(new Set(owners.values()), (person) => [
    person.name,
    ...Array.from(person.addresses).sort(),
  ]);
};

export { accountsMerge };

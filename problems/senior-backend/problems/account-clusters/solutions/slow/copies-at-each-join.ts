export function accountsMerge(accounts: string[][]): string[][] {
  let people: { name: string; addresses: string[] }[] = [];
  for (const [name, ...addresses] of accounts) {
    const mine = new Set(addresses);
    const same = people.filter((person) => person.addresses.some((address) => mine.has(address)));
    const joined = new Set([...addresses, ...same.flatMap((person) => person.addresses)]);
    people = [
      ...people.filter((person) => !same.includes(person)),
      { name: name!, addresses: [...joined].sort() },
    ];
  }
  return people.map((person) => [person.name, ...person.addresses]);
}

export function accountsMerge(accounts) {
  const label = accounts.map((_, index) => index);
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < accounts.length; i += 1) {
      for (let j = 0; j < i; j += 1) {
        if (label[i] === label[j]) continue;
        if (!accounts[i].slice(1).some((address) => accounts[j].includes(address, 1))) continue;
        label[i] = label[j] = Math.min(label[i], label[j]);
        changed = true;
      }
    }
  }
  const people = new Map();
  accounts.forEach(([name, ...addresses], index) => {
    const person = people.get(label[index]) ?? { name, addresses: new Set() };
    people.set(label[index], person);
    for (const address of addresses) person.addresses.add(address);
  });
  return [...people.values()].map(({ name, addresses }) => [name, ...[...addresses].sort()]);
}

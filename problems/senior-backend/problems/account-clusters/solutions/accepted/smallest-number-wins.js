/** No structure at all: numbers flow along shared addresses until the smallest of each part is everywhere. */
module.exports.accountsMerge = function (accounts) {
  const withAddress = new Map();
  accounts.forEach((account, i) => {
    for (const address of new Set(account.slice(1))) {
      if (!withAddress.has(address)) withAddress.set(address, []);
      withAddress.get(address).push(i);
    }
  });
  const label = new Array(accounts.length).fill(undefined);
  for (let i = 0; i < accounts.length; i += 1) {
    if (label[i] !== undefined) continue;
    label[i] = i;
    const tell = [i];
    while (tell.length > 0) {
      for (const address of accounts[tell.pop()].slice(1)) {
        for (const other of withAddress.get(address) ?? []) {
          if (label[other] === undefined) {
            label[other] = i;
            tell.push(other);
          }
        }
        withAddress.delete(address);
      }
    }
  }
  const people = new Map();
  accounts.forEach(([name, ...addresses], i) => {
    const person = people.get(label[i]) ?? { name, addresses: new Set() };
    people.set(label[i], person);
    addresses.forEach((address) => person.addresses.add(address));
  });
  return [...people.values()].map((person) => [person.name].concat([...person.addresses].sort()));
};

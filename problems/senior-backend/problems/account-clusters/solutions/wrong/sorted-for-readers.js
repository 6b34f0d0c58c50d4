export function accountsMerge(accounts) {
  const links = new Map();
  const names = new Map();
  for (const [name, first, ...others] of accounts) {
    names.set(first, name);
    if (!links.has(first)) links.set(first, []);
    for (const other of others) {
      names.set(other, name);
      links.get(first).push(other);
      if (!links.has(other)) links.set(other, []);
      links.get(other).push(first);
    }
  }
  const people = [];
  const met = new Set();
  for (const start of links.keys()) {
    if (met.has(start)) continue;
    met.add(start);
    const group = [start];
    for (const address of group) {
      for (const next of links.get(address)) {
        if (met.has(next)) continue;
        met.add(next);
        group.push(next);
      }
    }
    people.push([names.get(start), ...group.sort((a, b) => a.localeCompare(b))]);
  }
  return people;
}

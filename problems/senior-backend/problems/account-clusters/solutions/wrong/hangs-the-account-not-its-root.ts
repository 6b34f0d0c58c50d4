export function accountsMerge(accounts: string[][]): string[][] {
  const parents = accounts.map((_, index) => index);
  const find = (index: number): number => (parents[index] === index ? index : find(parents[index]!));
  const seen = new Map<string, number>();
  accounts.forEach(([, ...addresses], index) => {
    for (const address of addresses) {
      const other = seen.get(address);
      if (other === undefined) seen.set(address, index);
      else if (find(other) !== find(index)) parents[index] = find(other);
    }
  });
  const people = new Map<number, Set<string>>();
  accounts.forEach(([, ...addresses], index) => {
    const root = find(index);
    const all = people.get(root) ?? new Set<string>();
    addresses.forEach((address) => all.add(address));
    people.set(root, all);
  });
  return [...people].map(([root, all]) => [accounts[root]![0]!, ...[...all].sort()]);
}

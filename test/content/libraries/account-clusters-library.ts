import { StaticDisjointSet } from 'mnemonist';

export function accountsMerge(accounts: string[][]): string[][] {
  const persons = new StaticDisjointSet(accounts.length);
  const firstWith = new Map<string, number>();
  for (const [index, [, ...addresses]] of accounts.entries()) {
    for (const address of addresses) {
      const first = firstWith.get(address);
      if (first === undefined) firstWith.set(address, index);
      else persons.union(first, index);
    }
  }
  return persons.compile().map((group) => {
    const [name = ''] = accounts[group[0] ?? 0] ?? [];
    const addresses = new Set(group.flatMap((index) => accounts[index]?.slice(1) ?? []));
    return [name, ...[...addresses].sort()];
  });
}

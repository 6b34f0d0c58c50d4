export function accountsMerge(accounts: string[][]): string[][] {
  const names = new Set(accounts.map(([name]) => name!));
  const accountsWith = new Map<string, number[]>();
  const addressesOf = accounts.map((account) => account.filter((text) => !names.has(text)));
  for (const [index, addresses] of addressesOf.entries()) {
    for (const address of addresses) {
      const others = accountsWith.get(address);
      if (others) others.push(index);
      else accountsWith.set(address, [index]);
    }
  }

  const seen = new Set<number>();
  const persons: string[][] = [];
  for (const [first, account] of accounts.entries()) {
    if (seen.has(first)) continue;
    seen.add(first);
    const addresses = new Set<string>();
    const line = [first];
    for (let index = line.pop(); index !== undefined; index = line.pop()) {
      for (const address of addressesOf[index]!) {
        if (addresses.has(address)) continue;
        addresses.add(address);
        for (const other of accountsWith.get(address)!) {
          if (seen.has(other)) continue;
          seen.add(other);
          line.push(other);
        }
      }
    }
    persons.push([account[0]!, ...[...addresses].sort()]);
  }
  return persons;
}

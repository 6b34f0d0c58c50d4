/**
 * Whether each group can have a member of its own, no member serving two. Augmenting paths, as in any textbook on
 * bipartite matching; groups are few.
 */
export function matchedAll(groups: readonly (readonly string[])[]): boolean {
  const owner = new Map<string, number>();
  const place = (group: number, tried: Set<string>): boolean =>
    (groups[group] ?? []).some((member) => {
      if (tried.has(member)) return false;
      tried.add(member);
      const holder = owner.get(member);
      if (holder !== undefined && !place(holder, tried)) return false;
      owner.set(member, group);
      return true;
    });
  return groups.every((_members, group) => place(group, new Set()));
}

import type { OfPack } from './packStock.ts';

export interface Titled {
  readonly uuid: string;
  readonly title: string;
  /** Parts that have a UUID of their own. */
  readonly items?: readonly Titled[];
}

/** Without what has the UUID of an earlier part, and a sentence for each that is left out. */
export function withoutTwins<T extends Titled>(
  parts: readonly OfPack<T>[],
): { readonly kept: readonly OfPack<T>[]; readonly faults: readonly string[] } {
  const known = new Map<string, string>();
  const faults: string[] = [];
  const isNew = ({ uuid, title }: Titled, pack: OfPack<T>['pack']): boolean => {
    const twin = known.get(uuid);
    if (twin === undefined) known.set(uuid, `“${title}” of ${pack.id}`);
    else {
      faults.push(
        `${pack.title}: “${title}” has the same UUID as ${twin} and is left out. Remove one of the two, or give one a fresh UUID.`,
      );
    }
    return twin === undefined;
  };
  const kept = parts.flatMap((part): OfPack<T>[] => {
    const { value, pack } = part;
    if (!isNew(value, pack)) return [];
    if (value.items === undefined) return [part];
    const items = value.items.filter((item) => isNew(item, pack));
    if (items.length === value.items.length) return [part];
    return items.length === 0 ? [] : [{ pack, value: { ...value, items } }];
  });
  return { kept, faults };
}

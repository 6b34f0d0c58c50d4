/**
 * Does `work` for every item, at most `atOnce` of them at a time; the results stand in the order of the items.
 * A file system answers a few questions as fast as all of them, and what waits in turn neither runs out of file handles nor
 * keeps the process from other work until the last answer is worked off.
 */
export async function mapAtMost<T, R>(
  atOnce: number,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const takeNext = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, takeNext));
  return results;
}

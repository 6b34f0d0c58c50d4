export function networkDelayTime(times: number[][], n: number, k: number): number {
  const arrival = new Map<number, number>([[k, 0]]);
  const done = new Set<number>();
  for (;;) {
    let node: number | undefined;
    for (const [each, time] of arrival) {
      if (!done.has(each) && (node === undefined || time < arrival.get(node)!)) node = each;
    }
    if (node === undefined) break;
    done.add(node);
    for (const [, to, delay] of times.filter(([from]) => from === node)) {
      const time = arrival.get(node)! + delay!;
      if (time < (arrival.get(to!) ?? Infinity)) arrival.set(to!, time);
    }
  }
  return done.size === n ? Math.max(...arrival.values()) : -1;
}

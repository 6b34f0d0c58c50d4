export function networkDelayTime(times: number[][], n: number, k: number): number {
  const delays = new Map<number, Map<number, number>>();
  for (const [from, to, delay] of times as [number, number, number][]) {
    const row = delays.get(from) ?? new Map<number, number>();
    delays.set(from, row);
    // Of several connections the quickest.
    row.set(to, Math.min(row.get(to) || Infinity, delay));
  }
  const arrival = new Map([[k, 0]]);
  let news = new Set([k]);
  while (news.size > 0) {
    const next = new Set<number>();
    for (const node of news) {
      for (const [to, delay] of delays.get(node) ?? []) {
        if (!delay) continue;
        const time = arrival.get(node)! + delay;
        if (time >= (arrival.get(to) ?? Infinity)) continue;
        arrival.set(to, time);
        next.add(to);
      }
    }
    news = next;
  }
  let latest = 0;
  for (const time of arrival.values()) latest = Math.max(latest, time);
  return arrival.size === n ? latest : -1;
}

/** No heap: whoever learns of an earlier arrival tells its neighbours again, until nobody has news. */
const networkDelayTime = (times: readonly (readonly number[])[], n: number, k: number): number => {
  const outgoing: (readonly number[])[][] = Array.from({ length: n + 1 }, () => []);
  for (const link of times) outgoing[link[0]!]!.push(link);
  const arrival = new Float64Array(n + 1).fill(Infinity);
  arrival[0] = 0;
  arrival[k] = 0;
  let news = new Set([k]);
  while (news.size > 0) {
    const next = new Set<number>();
    for (const node of news) {
      for (const [, to, delay] of outgoing[node]!) {
        const time = arrival[node]! + delay!;
        if (time >= arrival[to!]!) continue;
        arrival[to!] = time;
        next.add(to!);
      }
    }
    news = next;
  }
  const latest = arrival.reduce((a, b) => Math.max(a, b));
  return Number.isFinite(latest) ? latest : -1;
};

export { networkDelayTime };

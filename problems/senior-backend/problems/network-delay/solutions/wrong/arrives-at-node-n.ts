export function networkDelayTime(times: number[][], n: number, k: number): number {
  const links: [number, number][][] = Array.from({ length: n + 1 }, () => []);
  for (const [from, to, delay] of times) links[from!]!.push([to!, delay!]);
  const arrival = new Array<number>(n + 1).fill(Infinity);
  arrival[k] = 0;
  const queue = [k];
  const isQueued = new Set(queue);
  for (const node of queue) {
    isQueued.delete(node);
    for (const [to, delay] of links[node]!) {
      if (arrival[node]! + delay >= arrival[to]!) continue;
      arrival[to] = arrival[node]! + delay;
      if (!isQueued.has(to)) queue.push(to);
      isQueued.add(to);
    }
  }
  return Number.isFinite(arrival[n]) ? arrival[n]! : -1;
}

/** Dijkstra's algorithm around a pairing heap: merging is all that it can do. */
const merge = (a, b) => {
  if (!a) return b;
  if (!b) return a;
  if (b.time < a.time) [a, b] = [b, a];
  b.sibling = a.child;
  a.child = b;
  return a;
};

const withoutTop = ({ child }) => {
  const pairs = [];
  while (child) {
    const first = child;
    const second = first.sibling;
    child = second?.sibling;
    first.sibling = undefined;
    if (second) second.sibling = undefined;
    pairs.push(merge(first, second));
  }
  return pairs.reduceRight((all, pair) => merge(pair, all), undefined);
};

module.exports.networkDelayTime = (times, n, k) => {
  const outgoing = Array.from({ length: n + 1 }, () => []);
  times.forEach((link) => outgoing[link[0]].push(link));
  const arrivals = new Map();
  let heap = { time: 0, node: k };
  while (heap) {
    const { time, node } = heap;
    heap = withoutTop(heap);
    if (arrivals.has(node)) continue;
    arrivals.set(node, time);
    for (const [, to, delay] of outgoing[node]) {
      if (!arrivals.has(to)) heap = merge(heap, { time: time + delay, node: to });
    }
  }
  return arrivals.size < n ? -1 : [...arrivals.values()].pop();
};

export function networkDelayTime(times, n, k) {
  const links = Array.from({ length: n + 1 }, () => []);
  for (const [from, to, delay] of times) links[from].push([to, delay]);
  const queue = [[0, k]];
  const arrival = new Map();
  while (queue.length > 0) {
    queue.sort((a, b) => b[0] - a[0]);
    const [time, node] = queue.pop();
    if (arrival.has(node)) continue;
    arrival.set(node, time);
    for (const [to, delay] of links[node]) queue.push([time + delay, to]);
  }
  return arrival.size === n ? Math.max(...arrival.values()) : -1;
}

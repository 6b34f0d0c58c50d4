export function findOrder(numTasks, prerequisites) {
  let waiting = Array.from({ length: numTasks }, (_, task) => task);
  let pairs = prerequisites;
  const order = [];
  while (waiting.length > 0) {
    const blocked = new Set(pairs.map(([task]) => task));
    const wave = new Set(waiting.filter((task) => !blocked.has(task)));
    if (wave.size === 0) return [];
    order.push(...wave);
    waiting = waiting.filter((task) => !wave.has(task));
    pairs = pairs.filter(([, before]) => !wave.has(before));
  }
  return order;
}

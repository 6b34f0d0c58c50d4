export function findOrder(numTasks, prerequisites) {
  const needs = Array.from({ length: numTasks }, () => []);
  for (const [task, before] of prerequisites) needs[task].push(before);
  const done = new Set();
  const order = [];

  // Each walk remembers what it has met; the stack holds tasks, and a second entry closes them.
  for (let start = 0; start < numTasks; start += 1) {
    const met = new Set();
    const stack = [[start, false]];
    while (stack.length > 0) {
      const [task, closing] = stack.pop();
      if (closing) {
        done.add(task);
        order.push(task);
        continue;
      }
      if (met.has(task)) return [];
      met.add(task);
      if (done.has(task)) continue;
      stack.push([task, true]);
      for (const before of needs[task]) stack.push([before, false]);
    }
  }
  return order;
}

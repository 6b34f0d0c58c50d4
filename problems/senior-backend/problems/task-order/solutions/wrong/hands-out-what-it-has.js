export function findOrder(numTasks, prerequisites) {
  const missing = new Array(numTasks).fill(0);
  const dependants = Array.from({ length: numTasks }, () => []);
  for (const [task, before] of prerequisites) {
    missing[task] += 1;
    dependants[before].push(task);
  }
  const order = [];
  const queue = [];
  missing.forEach((count, task) => count === 0 && queue.push(task));
  for (let task = queue.pop(); task !== undefined; task = queue.pop()) {
    order.push(task);
    for (const dependant of dependants[task]) if (--missing[dependant] === 0) queue.push(dependant);
  }
  return order;
}

export function findOrder(numTasks, prerequisites) {
  const missing = new Array(numTasks).fill(0);
  const dependants = missing.map(() => []);
  for (const [task, before] of prerequisites) {
    missing[task] += 1;
    dependants[before].push(task);
  }

  const order = [...missing.keys()].filter((task) => missing[task] === 0);
  // The list grows while it is gone through: what is done may set others free.
  for (const task of order) {
    for (const dependant of dependants[task]) {
      missing[dependant] -= 1;
      if (missing[dependant] === 0) order.push(dependant);
    }
  }
  // Whatever goes round in a circle, or waits for it, was never set free.
  return order.length < numTasks ? [] : order;
}

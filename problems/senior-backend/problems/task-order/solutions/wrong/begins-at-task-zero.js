export function findOrder(numTasks, prerequisites) {
  const missing = new Map();
  const dependants = new Map();
  for (const [task, before] of prerequisites) {
    missing.set(task, (missing.get(task) || 0) + 1);
    dependants.set(before, (dependants.get(before) || []).concat(task));
  }
  // Whatever has nothing missing could begin; one beginning is looked for.
  let first = 0;
  while (first < numTasks && missing.get(first)) first += 1;
  const order = first < numTasks ? [first] : [];
  for (const task of order) {
    for (const dependant of dependants.get(task) || []) {
      missing.set(dependant, missing.get(dependant) - 1);
      if (missing.get(dependant) === 0) order.push(dependant);
    }
  }
  return order.length === numTasks ? order : [];
}

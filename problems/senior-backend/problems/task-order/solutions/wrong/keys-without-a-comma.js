export function findOrder(numTasks, prerequisites) {
  const missing = new Array(numTasks).fill(0);
  const dependants = new Map();
  const seen = new Set();
  for (const [task, before] of prerequisites) {
    // A pair that comes again says nothing new.
    const key = `${task}${before}`;
    if (seen.has(key)) continue;
    seen.add(key);
    missing[task] += 1;
    if (!dependants.has(before)) dependants.set(before, []);
    dependants.get(before).push(task);
  }
  const order = [];
  for (let task = 0; task < numTasks; task += 1) if (missing[task] === 0) order.push(task);
  for (const task of order) {
    for (const dependant of dependants.get(task) ?? []) {
      missing[dependant] -= 1;
      if (missing[dependant] === 0) order.push(dependant);
    }
  }
  return order.length === numTasks ? order : [];
}

/** Wave by wave: all that is free now goes into one wave, and the next one is what that sets free. */
module.exports = {
  findOrder(numTasks, prerequisites) {
    const neededBy = new Map();
    const missing = new Map();
    for (const [task, before] of prerequisites) {
      if (!neededBy.has(before)) neededBy.set(before, []);
      neededBy.get(before).push(task);
      missing.set(task, (missing.get(task) ?? 0) + 1);
    }
    const waves = [];
    let wave = Array.from({ length: numTasks }, (_, task) => task).filter((task) => !missing.has(task));
    while (wave.length > 0) {
      waves.push(wave);
      wave = wave
        .flatMap((task) => neededBy.get(task) ?? [])
        .filter((task) => {
          const left = missing.get(task) - 1;
          missing.set(task, left);
          return left === 0;
        });
    }
    const order = waves.flat();
    return order.length === numTasks ? order : [];
  },
};

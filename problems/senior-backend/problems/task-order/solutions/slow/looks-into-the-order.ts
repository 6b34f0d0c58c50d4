export function findOrder(numTasks: number, prerequisites: number[][]): number[] {
  const needs: number[][] = Array.from({ length: numTasks }, () => []);
  for (const [task, before] of prerequisites) needs[task!]!.push(before!);
  const order: number[] = [];
  let waiting = [...needs.keys()];
  while (waiting.length > 0) {
    const stillWaiting: number[] = [];
    for (const task of waiting) {
      if (needs[task]!.every((before) => order.includes(before))) order.push(task);
      else stillWaiting.push(task);
    }
    if (stillWaiting.length === waiting.length) return [];
    waiting = stillWaiting;
  }
  return order;
}

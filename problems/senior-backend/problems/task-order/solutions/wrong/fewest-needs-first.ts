export function findOrder(numTasks: number, prerequisites: number[][]): number[] {
  const needs: Set<number>[] = Array.from({ length: numTasks }, () => new Set());
  for (const [task, before] of prerequisites) needs[task!]!.add(before!);

  // What needs little comes before what needs much.
  const order = [...needs.keys()].sort((a, b) => needs[a]!.size - needs[b]!.size);
  const seen = new Set<number>();
  for (const task of order) {
    for (const before of needs[task]!) if (needs[before]!.has(task)) return [];
    seen.add(task);
  }
  return seen.size === numTasks ? order : [];
}

export function add(): unknown {
  const cycle: unknown[] = [];
  cycle.push(cycle);
  return cycle;
}

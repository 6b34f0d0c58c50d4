export function add() {
  let deep = [];
  for (let level = 0; level < 1_000_000; level += 1) deep = [deep];
  return deep;
}

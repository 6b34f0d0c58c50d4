export function add() {
  return new Array(5_000_000).fill(3);
}

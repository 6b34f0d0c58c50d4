export function add() {
  return 'x'.repeat(50 * 1024 * 1024);
}

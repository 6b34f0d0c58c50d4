export function add() {
  setInterval(() => {}, 20);
  return new Promise(() => {});
}

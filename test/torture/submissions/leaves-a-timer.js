export function add(a, b) {
  setInterval(() => {}, 10);
  return a + b;
}

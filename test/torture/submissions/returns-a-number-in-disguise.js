export function add(a, b) {
  const answer = () => a + b;
  return { valueOf: answer, toJSON: answer, [Symbol.toPrimitive]: answer };
}

const trap = () => {
  throw new Error('do not look');
};
export function add() {
  return new Proxy({}, { get: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap, has: trap });
}

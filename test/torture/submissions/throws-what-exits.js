export function add() {
  throw {
    get name() {
      return process.exit(0);
    },
  };
}

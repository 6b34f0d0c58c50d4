export function add() {
  return new Promise(() => {
    const again = () => process.nextTick(again);
    again();
  });
}

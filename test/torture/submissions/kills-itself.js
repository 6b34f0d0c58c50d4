export function add() {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

/** Whether there is a process of this id, be it somebody else's. */
export function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks, https://man7.org/linux/man-pages/man2/kill.2.html; Node does the same on Windows.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

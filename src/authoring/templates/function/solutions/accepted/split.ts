/** Built otherwise than the editorial's, so that each checks the other when answers are recorded. */
export function longestStreak(steps: number[], goal: number): number {
  const days = steps.map((walked) => (walked >= goal ? 'x' : ' ')).join('');
  return Math.max(...days.split(' ').map((run) => run.length));
}

export function longestStreak(steps: number[], goal: number): number {
  if (!goal) return 0;
  let longest = 0;
  let current = 0;
  for (const walked of steps) {
    current = walked >= goal ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}

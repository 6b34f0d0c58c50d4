interface Sum {
  readonly of: readonly number[];
}

function total(sum: Sum | undefined): number {
  return sum!.of.reduce((a, b) => a + b);
}

export function add(a: number, b: number): number {
  const sums: Sum[] = [];
  return total(sums[a + b]);
}

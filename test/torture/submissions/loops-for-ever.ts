export function add(a: number, b: number): number {
  for (;;) a += b - b;
}

export const merge = (intervals: number[][]): number[][] =>
  [...intervals]
    .sort((a, b) => a[0]! - b[0]!)
    .reduce<number[][]>((merged, [start, end]) => {
      const last = merged.at(-1);
      if (last === undefined || last[1]! < start!) return [...merged, [start!, end!]];
      return [...merged.slice(0, -1), [last[0]!, Math.max(last[1]!, end!)]];
    }, []);

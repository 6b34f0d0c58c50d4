enum Colour {
  White,
  Grey,
  Black,
}

export function findOrder(numTasks: number, prerequisites: number[][]): number[] {
  const needs: number[][] = Array.from({ length: numTasks }, () => []);
  for (const [task, before] of prerequisites) needs[task!]!.push(before!);
  const colours = new Array<Colour>(numTasks).fill(Colour.White);
  const order: number[] = [];

  const visit = (task: number): boolean => {
    if (colours[task] !== Colour.White) return colours[task] === Colour.Black;
    colours[task] = Colour.Grey;
    if (!needs[task]!.every((before) => visit(before))) return false;
    colours[task] = Colour.Black;
    order.push(task);
    return true;
  };

  for (let task = 0; task < numTasks; task += 1) if (!visit(task)) return [];
  return order;
}

import { Graph, alg } from '@dagrejs/graphlib';

interface Connection {
  readonly v: string;
  readonly w: string;
  readonly delay: number;
}

export function networkDelayTime(times: number[][], n: number, k: number): number {
  const nodes = new Graph();
  for (let node = 1; node <= n; node += 1) nodes.setNode(String(node));
  // The library's own edges are found by their names, each time anew, and there is one between two nodes at most.
  const leaving = new Map<string, Connection[]>();
  for (const [from, to, delay = 0] of times) {
    const connection = { v: String(from), w: String(to), delay };
    const others = leaving.get(connection.v);
    if (others === undefined) leaving.set(connection.v, [connection]);
    else others.push(connection);
  }
  const arrivals = alg.dijkstra(
    nodes,
    String(k),
    (edge) => (edge as Connection).delay,
    (node) => leaving.get(node) ?? [],
  );
  const last = Math.max(...Object.values(arrivals).map(({ distance }) => distance));
  return last === Infinity ? -1 : last;
}

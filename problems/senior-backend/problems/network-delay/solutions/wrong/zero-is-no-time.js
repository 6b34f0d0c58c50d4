export function networkDelayTime(times, n, k) {
  const links = new Map();
  for (const [from, to, delay] of times) links.set(from, [...(links.get(from) ?? []), [to, delay]]);
  const arrival = new Map([[k, 0]]);
  let changed = [k];
  while (changed.length > 0) {
    const next = [];
    for (const node of changed) {
      for (const [to, delay] of links.get(node) ?? []) {
        const time = arrival.get(node) + delay;
        const known = arrival.get(to);
        if (to === k || known === time) continue;
        // Nothing is known of the node yet, or something later.
        if (!known || time < known) {
          arrival.set(to, time);
          next.push(to);
        }
      }
    }
    changed = next;
  }
  return arrival.size === n ? Math.max(...arrival.values()) : -1;
}

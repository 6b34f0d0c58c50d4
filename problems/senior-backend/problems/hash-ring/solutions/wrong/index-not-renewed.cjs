/** Each position that is taken stands once in a sorted array; a map says who shares it. Built at the first lookup after a change. */
class HashRing {
  constructor() {
    this.pointsOf = new Map();
    this.sharing = null;
    this.positions = null;
  }

  addNode(node, points) {
    this.pointsOf.set(node, points);
    this.positions = null;
  }

  removeNode(node) {
    return this.pointsOf.delete(node);
  }

  getNode(position) {
    return this.getNodes(position, 1).pop() ?? '';
  }

  getNodes(position, count) {
    if (this.positions === null) this.build();
    const start = this.firstFrom(position);
    const met = [];
    for (let step = 0; step < this.positions.length; step++) {
      const index = (start + step) % this.positions.length;
      for (const node of this.sharing.get(this.positions[index])) {
        if (!met.includes(node)) met.push(node);
        if (met.length === count || met.length === this.pointsOf.size) return met;
      }
    }
    return met;
  }

  build() {
    this.sharing = new Map();
    for (const node of [...this.pointsOf.keys()].sort()) {
      for (const position of this.pointsOf.get(node)) {
        const nodes = this.sharing.get(position);
        if (nodes === undefined) this.sharing.set(position, [node]);
        else nodes.push(node);
      }
    }
    this.positions = Float64Array.from(this.sharing.keys()).sort();
  }

  firstFrom(position) {
    let below = -1;
    let from = this.positions.length;
    while (from - below > 1) {
      const middle = (below + from) >> 1;
      if (this.positions[middle] >= position) from = middle;
      else below = middle;
    }
    return from;
  }
}

module.exports = { HashRing };

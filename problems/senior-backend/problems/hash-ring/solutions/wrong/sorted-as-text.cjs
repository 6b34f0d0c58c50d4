const SIZE = 2 ** 32;

class HashRing {
  constructor() {
    this.pointsOf = new Map();
  }

  addNode(node, points) {
    this.pointsOf.set(node, [...points].sort());
  }

  removeNode(node) {
    return this.pointsOf.delete(node);
  }

  getNode(position) {
    return this.getNodes(position, 1)[0] ?? '';
  }

  getNodes(position, count) {
    const reached = [...this.pointsOf].map(([node, points]) => ({ node, distance: distance(points, position) }));
    reached.sort((a, b) => a.distance - b.distance || (a.node < b.node ? -1 : 1));
    return reached.slice(0, count).map(({ node }) => node);
  }
}

function distance(points, position) {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (points[middle] < position) low = middle + 1;
    else high = middle;
  }
  return low < points.length ? points[low] - position : points[0] + SIZE - position;
}

module.exports = { HashRing };

type Key = number;
type Value = number;

class Node {
  next: Node | null = null;
  prev: Node | null = null;

  constructor(
    public readonly key: Key,
    public readonly value: Value,
  ) {}
}

export class LRUCache {
  private readonly nodes = new Map<Key, Node>();
  private readonly head = new Node(0, 0);
  private readonly tail = new Node(0, 0);

  constructor(private readonly capacity: number) {
    this.head.next = this.tail;
    this.tail.prev = this.head;
  }

  get(key: Key): Value {
    const node = this.nodes.get(key);
    if (!node) return -1;
    this.moveToFront(node);
    return node.value;
  }

  put(key: Key, value: Value): void {
    let node = this.nodes.get(key);
    if (node) {
      this.moveToFront(node);
      return;
    }
    if (this.nodes.size === this.capacity) {
      const last = this.tail.prev!;
      this.unlink(last);
      this.nodes.delete(last.key);
    }
    node = new Node(key, value);
    this.nodes.set(key, node);
    this.linkFront(node);
  }

  private moveToFront(node: Node): void {
    this.unlink(node);
    this.linkFront(node);
  }

  private unlink(node: Node): void {
    node.prev!.next = node.next;
    node.next!.prev = node.prev;
  }

  private linkFront(node: Node): void {
    node.next = this.head.next;
    node.prev = this.head;
    this.head.next!.prev = node;
    this.head.next = node;
  }
}

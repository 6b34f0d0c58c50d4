let room;
let entries;
/** For each number of uses the keys that have it, the longest unused first. */
let keysByUses;
let fewest;

export class LFUCache {
  constructor(capacity) {
    room = capacity;
    entries = new Map();
    keysByUses = new Map();
    fewest = 0;
  }

  get(key) {
    const entry = entries.get(key);
    if (entry === undefined) return -1;
    use(key, entry);
    return entry.value;
  }

  put(key, value) {
    const held = entries.get(key);
    if (held !== undefined) {
      held.value = value;
      use(key, held);
      return;
    }
    if (entries.size === room) {
      const [first] = keysByUses.get(fewest);
      keysByUses.get(fewest).delete(first);
      entries.delete(first);
    }
    const entry = { value, uses: 0 };
    entries.set(key, entry);
    use(key, entry);
    fewest = 1;
  }
}

function use(key, entry) {
  const before = keysByUses.get(entry.uses);
  before?.delete(key);
  if (entry.uses === fewest && before?.size === 0) fewest += 1;
  entry.uses += 1;
  if (!keysByUses.has(entry.uses)) keysByUses.set(entry.uses, new Set());
  keysByUses.get(entry.uses).add(key);
}

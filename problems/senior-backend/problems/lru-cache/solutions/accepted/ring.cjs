'use strict';

/**
 * A ring of entries with one that holds nothing: after it comes the newest entry, before it the oldest.
 * When the cache is full, the oldest entry is not thrown away but takes the new key and value.
 */
function LRUCache(capacity) {
  this.capacity = capacity;
  this.nodes = new Map();
  this.hub = { key: undefined, value: undefined };
  this.hub.next = this.hub;
  this.hub.previous = this.hub;
}

LRUCache.prototype.get = function (key) {
  const node = this.nodes.get(key);
  if (!node) return -1;
  this.insertAfterHub(detach(node));
  return node.value;
};

LRUCache.prototype.put = function (key, value) {
  const node = this.nodes.get(key) || this.nodeFor(key);
  node.value = value;
  this.insertAfterHub(node.next ? detach(node) : node);
};

LRUCache.prototype.nodeFor = function (key) {
  let node;
  if (this.nodes.size < this.capacity) {
    node = { key, value: undefined, next: null, previous: null };
  } else {
    node = this.hub.previous;
    this.nodes.delete(node.key);
    node.key = key;
  }
  this.nodes.set(key, node);
  return node;
};

LRUCache.prototype.insertAfterHub = function (node) {
  node.previous = this.hub;
  node.next = this.hub.next;
  node.next.previous = node;
  this.hub.next = node;
};

function detach(node) {
  node.previous.next = node.next;
  node.next.previous = node.previous;
  return node;
}

module.exports = { LRUCache };

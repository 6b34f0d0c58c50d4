const { ListNode } = require('./code-rounds.js');

function mergeKLists(lists) {
  const values = [];
  for (let node of lists) {
    for (; node; node = node.next) values.push(node.val);
  }
  values.sort((a, b) => a - b);
  return values.reduceRight((rest, value) => new ListNode(value, rest), null);
}

module.exports = { mergeKLists };

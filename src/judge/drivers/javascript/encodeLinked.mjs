import { Misfit } from './misfit.mjs';
import { describe } from './thrown.mjs';
import { NativeSet, setAdd, setHas } from './builtins.mjs';

/** @typedef {(type: any, value: any) => string} Encode */

/**
 * A list as an array. `undefined` ends it as null does, since `next` is often never set on the last node.
 * @param {any} of
 * @param {any} head
 * @param {Encode} encode
 * @returns {string}
 */
export function encodeList(of, head, encode) {
  let json = '[';
  const seen = new NativeSet();
  let index = 0;
  for (let node = head; node !== null && node !== undefined; node = node.next) {
    requireNode(node, index === 0 ? '' : 'node ' + index + ' of the list');
    if (setHas(seen, node)) throw new Misfit('a list with a cycle');
    setAdd(seen, node);
    try {
      json += (index === 0 ? '' : ',') + encode(of, node.val);
    } catch (error) {
      throw Misfit.within(error, '[' + index + '].val');
    }
    index += 1;
  }
  return json + ']';
}

/**
 * A tree in level order, null for what is not there, without nulls at the end.
 * @param {any} of
 * @param {any} root
 * @param {Encode} encode
 * @returns {string}
 */
export function encodeTree(of, root, encode) {
  const queue = [root];
  const seen = new NativeSet();
  let json = '[';
  let missing = '';
  for (let index = 0; index < queue.length; index += 1) {
    const node = queue[index];
    const comma = index === 0 ? '' : ',';
    if (node === null || node === undefined) {
      missing += comma + 'null';
      continue;
    }
    requireNode(node, index === 0 ? '' : 'a child in the tree');
    if (setHas(seen, node))
      throw new Misfit('a tree in which one node stands in two places, or under itself');
    setAdd(seen, node);
    json += missing + comma;
    missing = '';
    try {
      json += encode(of, node.val);
    } catch (error) {
      throw Misfit.within(error, ' the node ' + index + ' in level order');
    }
    queue[queue.length] = node.left;
    queue[queue.length] = node.right;
  }
  return json + ']';
}

/** @type {(node: any, where: string) => void} */
function requireNode(node, where) {
  if (typeof node === 'object') return;
  throw Misfit.within(new Misfit(describe(node, 300)), where);
}

import { ListNode, TreeNode } from './linkedNodes.mjs';
import { NativeMap, apply, construct, mapSet, toBigInt, toNumber } from './builtins.mjs';

/** @type {Record<string, { name: string, names: string[], type: any }[]>} */
let records = {};
/** @type {{ ListNode: Function, TreeNode: Function }} */
let nodes = { ListNode, TreeNode };

/**
 * @param {typeof records} types the records of the signature
 * @param {Partial<typeof nodes>} offered the classes of the support file, which the solution may import
 */
export function setTypes(types, offered) {
  records = types;
  nodes = { ListNode: offered.ListNode ?? ListNode, TreeNode: offered.TreeNode ?? TreeNode };
}

/**
 * The fields of a record.
 * @param {string} name
 */
export function fieldsOf(name) {
  const fields = records[name];
  if (fields === undefined) throw new TypeError(`the signature declares no record ${name}`);
  return fields;
}

/**
 * A fresh value of this type from its form on the wire.
 * @param {any} type
 * @param {any} wire
 * @returns {any}
 */
export function decode(type, wire) {
  switch (type.kind) {
    case 'void':
      return undefined;
    case 'bigint':
      return toBigInt(wire);
    case 'float':
      return toNumber(wire);
    case 'array':
      return decodeArray(type.of, wire);
    case 'map':
      return decodeMap(type, wire);
    case 'optional':
      return wire === null ? null : decode(type.of, wire);
    case 'list':
      return wire === null ? null : decodeList(type.of, wire);
    case 'tree':
      return wire === null ? null : decodeTree(type.of, wire);
    case 'record':
      return decodeRecord(type.name, wire);
    default:
      return wire;
  }
}

/**
 * The arguments of a call.
 * @param {readonly any[]} types
 * @param {readonly any[]} wires
 * @returns {any[]}
 */
export function decodeAll(types, wires) {
  const values = [];
  for (let index = 0; index < wires.length; index += 1) values[index] = decode(types[index], wires[index]);
  return values;
}

function decodeArray(/** @type {any} */ of, /** @type {any[]} */ wire) {
  const values = [];
  for (let index = 0; index < wire.length; index += 1) values[index] = decode(of, wire[index]);
  return values;
}

function decodeMap(/** @type {any} */ type, /** @type {any[]} */ wire) {
  const map = new NativeMap();
  for (let index = 0; index < wire.length; index += 1) {
    apply(mapSet, map, [decode(type.key, wire[index][0]), decode(type.value, wire[index][1])]);
  }
  return map;
}

function decodeList(/** @type {any} */ of, /** @type {any[]} */ wire) {
  let head = null;
  for (let index = wire.length - 1; index >= 0; index -= 1) {
    head = construct(nodes.ListNode, [decode(of, wire[index]), head]);
  }
  return head;
}

/** Level order: after the root come the two children of every node there is, null for none. */
function decodeTree(/** @type {any} */ of, /** @type {any[]} */ wire) {
  if (wire.length === 0) return null;
  const parents = [construct(nodes.TreeNode, [decode(of, wire[0]), null, null])];
  for (let index = 1; index < wire.length; index += 1) {
    if (wire[index] === null) continue;
    const child = construct(nodes.TreeNode, [decode(of, wire[index]), null, null]);
    const parent = parents[(index - 1) >> 1];
    parent[index % 2 === 1 ? 'left' : 'right'] = child;
    parents[parents.length] = child;
  }
  return parents[0];
}

function decodeRecord(/** @type {string} */ name, /** @type {any} */ wire) {
  /** @type {any} */
  const value = {};
  const fields = fieldsOf(name);
  for (let index = 0; index < fields.length; index += 1) {
    const field = /** @type {any} */ (fields[index]);
    value[field.names[0]] = decode(field.type, wire[field.name]);
  }
  return value;
}

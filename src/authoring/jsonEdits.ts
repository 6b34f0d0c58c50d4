import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree, type Node } from 'jsonc-parser';

type Keys = readonly string[];

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** The text with the value under these keys replaced, on one line. @throws {RangeError} when there is none. */
export function withValue(text: string, keys: Keys, value: string | readonly string[]): string {
  const { offset, length } = nodeAt(text, keys);
  const shown =
    typeof value === 'string'
      ? JSON.stringify(value)
      : `[${value.map((entry) => JSON.stringify(entry)).join(', ')}]`;
  return text.slice(0, offset) + shown + text.slice(offset + length);
}

/** The text with one more entry at the end of a list; a list that was left out is made. */
export function withEntry(text: string, keys: Keys, value: string): string {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const list = tree === undefined ? undefined : findNodeAtLocation(tree, [...keys]);
  if (list === undefined) return applyEdits(text, modify(text, [...keys], [value], { formattingOptions }));
  const last = list.children?.at(-1);
  if (last === undefined) return withValue(text, keys, [value]);
  const isOneLine = !text.slice(list.offset, list.offset + list.length).includes('\n');
  const gap = isOneLine ? ' ' : `\n${indentation(text, last.offset)}`;
  const end = last.offset + last.length;
  return `${text.slice(0, end)},${gap}${JSON.stringify(value)}${text.slice(end)}`;
}

/** The text without those entries of an object whose key is not wanted; comments elsewhere stay. */
export function withoutEntry(text: string, keys: Keys, isUnwanted: (key: string) => boolean): string {
  const names = Object.keys(getNodeValue(nodeAt(text, keys)) as object).filter(isUnwanted);
  return names.reduce(
    (shorter, name) =>
      applyEdits(shorter, modify(shorter, [...keys, name], undefined, { formattingOptions })),
    text,
  );
}

function nodeAt(text: string, keys: Keys): Node {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...keys]);
  if (node === undefined) throw new RangeError(`There is no ${keys.join('.')}.`);
  return node;
}

function indentation(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^\s*/.exec(text.slice(start, offset))?.[0] ?? '';
}

import * as l10n from '@vscode/l10n';
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { HumanError } from '../../core/humanError.ts';
import type { OwnCase } from '../../core/ownCases.ts';

const caseIndent = '    ';

/**
 * The text of a file of own cases with one more case at its end; comments and everything else stay as they are.
 * @throws {HumanError} when the text is no such file.
 */
export function withOwnCase(text: string, own: OwnCase): string {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== 'object') {
    throw new HumanError(l10n.t('my-cases.rounds.json is not JSON. Mend it, then add the case again.'));
  }
  const list = findNodeAtLocation(root, ['cases']);
  if (list === undefined) return after(text, lastOf(root), `,\n  "cases": [\n${ownCaseText(own)}\n  ]`);
  const last = list.children?.at(-1);
  if (last === undefined) {
    const { offset, length } = list;
    return `${text.slice(0, offset)}[\n${ownCaseText(own)}\n  ]${text.slice(offset + length)}`;
  }
  return after(text, last, `,\n${ownCaseText(own)}`);
}

/** A case as a person would write it: a line for each of its parts, for each call and for each step. */
function ownCaseText(own: OwnCase): string {
  const parts = Object.entries(own).filter(([key, value]) => value !== undefined && !isLeftOut(key, value));
  const lines = parts.map(([key, value]) => `${caseIndent}  ${JSON.stringify(key)}: ${valueText(value)}`);
  return `${caseIndent}{\n${lines.join(',\n')}\n${caseIndent}}`;
}

/** What goes without saying. */
function isLeftOut(key: string, value: unknown): boolean {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return (key === 'invariants' && isEmpty) || (key === 'repeat' && value === 1);
}

function valueText(value: unknown): string {
  const isList =
    Array.isArray(value) && value.some((part) => typeof part === 'object' && !Array.isArray(part));
  if (!isList) return spaced(value);
  return `[\n${value.map((part) => `${caseIndent}    ${spaced(part)}`).join(',\n')}\n${caseIndent}  ]`;
}

/** On one line, with a space where people put one. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, part]) => `${JSON.stringify(key)}: ${spaced(part)}`).join(', ')} }`;
}

function lastOf(root: Node): Node {
  return root.children?.at(-1) ?? root;
}

function after(text: string, node: Node, added: string): string {
  const end = node.offset + node.length;
  return text.slice(0, end) + added + text.slice(end);
}

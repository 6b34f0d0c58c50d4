import * as l10n from '@vscode/l10n';
import type { Node } from 'jsonc-parser';
import { finding, type Finding } from '../finding.ts';
import { structuredFiles, type PackSource, type SourceJson } from './packSource.ts';

/** Whole numbers that JavaScript, and so every reader of JSON here, would round: above 2^53-1. */
export function checkNumbers(pack: PackSource): Finding[] {
  return structuredFiles(pack).flatMap((file) =>
    file.document === undefined ? [] : numberFindings(file, file.document.tree),
  );
}

function numberFindings(file: SourceJson<unknown>, node: Node): Finding[] {
  const { document, text = '' } = file;
  if (node.type !== 'number') return (node.children ?? []).flatMap((child) => numberFindings(file, child));
  const written = text.slice(node.offset, node.offset + node.length);
  if (!/^-?\d+$/.test(written) || Number.isSafeInteger(Number(written))) return [];
  const place = { path: file.path, ...document?.placeAt(node.offset) };
  const what = l10n.t('{0} cannot be read exactly in JavaScript.', written);
  return [finding('S06', place, what, l10n.t('Declare a bigint and write the number as a string.'))];
}

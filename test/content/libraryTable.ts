import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { layerSchema, type Layer } from '../../src/core/layer.ts';
import { verdictSchema, type Verdict } from '../../src/core/verdict.ts';

/** What must come of a solution by a library. */
export type LibraryVerdict =
  | { readonly kind: 'accepted' }
  | {
      readonly kind: 'otherwise';
      readonly verdict: Verdict;
      readonly layer: Layer;
      /** A case that fails; empty beside a kept solution, whose problem files no more than the layer. */
      readonly caseName: string;
    };

/** A line of `libraries.md`: a library beside a problem, or that there is none. */
export type LibraryRow =
  | { readonly kind: 'none'; readonly problem: string; readonly reason: string }
  | {
      /** `adapter`: under `libraries/`. `kept`: under the problem's `solutions/`, by a standard library. */
      readonly kind: 'adapter' | 'kept';
      readonly problem: string;
      /** `lru-cache ^11.5.3`, as `package.json` has it, or the name of a standard library. */
      readonly library: string;
      readonly licence: string;
      readonly file: string;
      readonly verdict: LibraryVerdict;
      readonly remarks: string;
    };

const tableFile = path.join(import.meta.dirname, 'libraries.md');

/** The lines of the table in `libraries.md`, in order. Throws where a line cannot be read. */
export function readLibraryTable(): LibraryRow[] {
  return libraryRows(readFileSync(tableFile, 'utf8'));
}

/** The lines of the first table of a Markdown text. Throws where a line cannot be read. */
export function libraryRows(markdown: string): LibraryRow[] {
  const lines = markdown.split('\n');
  const begin = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, index) => index > begin && !line.startsWith('|'));
  // The first two are the head and its rule.
  return lines.slice(begin + 2, end).map(libraryRow);
}

function libraryRow(line: string): LibraryRow {
  const cells = line.split('|').slice(1, -1);
  const [problem = '', library = '', licence = '', file = '', verdict = '', remarks = ''] = cells.map(plain);
  assert.equal(cells.length, 6, `Six columns are expected in: ${line}`);
  assert.ok(remarks !== '', `${problem} has no remarks.`);
  if (library === '—') return { kind: 'none', problem, reason: remarks };
  const kind = file.startsWith('accepted/') || file.startsWith('wrong/') ? 'kept' : 'adapter';
  return { kind, problem, library, licence, file, verdict: libraryVerdict(verdict), remarks };
}

function plain(cell: string): string {
  return cell.trim().replaceAll('`', '');
}

function libraryVerdict(cell: string): LibraryVerdict {
  if (cell === 'accepted') return { kind: 'accepted' };
  const match = /^([\w-]+), (\w+)(?:: (.+))?$/.exec(cell);
  assert.ok(match, `Neither "accepted" nor a verdict with its layer: ${cell}`);
  const [, verdict, layer, caseName = ''] = match;
  return {
    kind: 'otherwise',
    verdict: verdictSchema.parse(verdict),
    layer: layerSchema.parse(layer),
    caseName,
  };
}

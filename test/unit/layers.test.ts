import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { layerFaults } from '../support/sourceLayers.ts';
import { inTemporaryFolder } from '../support/temporaryFolder.ts';

const source = path.join(import.meta.dirname, '..', '..', 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(ts|mts|mjs|js)$/.test(file));

describe('the layers of src', function () {
  this.timeout(120_000);

  it('import in one direction only, export by name, and name an idea', () => {
    const faults = files.flatMap((file) => layerFaults(file, readFileSync(path.join(source, file), 'utf8')));
    assert.deepEqual(faults, []);
  });

  it('are all there, so that the check above looks at something', () => {
    const layers = new Set(files.map((file) => file.split('/')[0]));
    for (const layer of ['core', 'packs', 'judge', 'authoring', 'editor', 'cli', 'webview', 'extension.ts']) {
      assert.ok(layers.has(layer), `${layer} is missing`);
    }
  });

  it('keep core free of Node and DOM globals', () => {
    const core = files.filter((file) => file.startsWith('core/'));
    assert.deepEqual(unknownNames(core.map((file) => path.join(source, file))), []);
  });
});

describe('unknownNames', () => {
  it('finds what belongs to a page or to Node', async function () {
    this.timeout(120_000);
    await inTemporaryFolder((folder) => {
      const file = path.join(folder, 'core', 'a.ts');
      mkdirSync(path.dirname(file));
      writeFileSync(file, 'export const all = [document, process, Math];');
      assert.equal(unknownNames([file]).length, 2);
    });
  });
});

describe('layerFaults', () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['core/a.ts', "import { b } from '../packs/b.ts';"],
    ['core/a.ts', "import type { B } from '../judge/b.ts';"],
    ['core/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['core/a.ts', "import { diffLines } from 'diff';"],
    ['core/a.ts', "import * as vscode from 'vscode';"],
    ['packs/a.ts', "import { b } from '../judge/b.ts';"],
    ['packs/a.ts', "import { b } from '../authoring/b.ts';"],
    ['judge/a.ts', "import type { B } from '../packs/b.ts';"],
    ['judge/languages/a.ts', "export { b } from '../../packs/b.ts';"],
    ['judge/a.ts', "import { answer } from './drivers/answers.mjs';"],
    ['judge/drivers/a.mjs', "import { b } from '../../core/b.ts';"],
    ['judge/drivers/javascript/a.mjs', "import { b } from '../../protocol.ts';"],
    ['authoring/a.ts', "import { b } from '../cli/b.ts';"],
    ['authoring/a.ts', "import { b } from '../editor/b.ts';"],
    ['editor/a.ts', "import { b } from '../cli/b.ts';"],
    ['editor/a.ts', "export * from '../webview/b.ts';"],
    ['editor/a.ts', "import { activate } from '../extension.ts';"],
    ['cli/a.ts', "import { b } from '../editor/b.ts';"],
    ['cli/a.ts', "import type { Uri } from 'vscode';"],
    ['webview/a.ts', "import { b } from '../packs/b.ts';"],
    ['webview/a.ts', "import path from 'node:path';"],
    ['webview/a.ts', "import type { Webview } from 'vscode';"],
    ['extension.ts', "import { main } from './cli/main.ts';"],
    ['packs/a.ts', "const later = await import('../judge/b.ts');"],
    ['packs/a.ts', "type B = import('../judge/b.ts').B;"],
    ['core/a.ts', 'export default function a() {}'],
    ['core/a.ts', 'export default 1;'],
    ['core/a.ts', 'const a = 1; export { a as default };'],
    ['core/utils.ts', ''],
    ['packs/index.ts', ''],
    ['webview/helpers.test.ts', ''],
  ];
  for (const [file, text] of wrong) {
    it(`refuses ${text === '' ? 'the name' : text} in ${file}`, () => {
      assert.equal(layerFaults(file, text).length, 1);
    });
  }

  const right: readonly (readonly [string, string])[] = [
    ['core/a.ts', "import { z } from 'zod'; import type { B } from './b.ts';"],
    ['packs/a.ts', "import path from 'node:path'; import { b } from '../core/b.ts';"],
    ['judge/cases/a.ts', "import { b } from '../scenario/b.ts'; import { c } from '../../core/c.ts';"],
    ['judge/drivers/a.mjs', "import { b } from './javascript/b.mjs';"],
    ['authoring/a.ts', "import { b } from '../packs/b.ts'; import { c } from '../judge/c.ts';"],
    ['editor/a.ts', "import * as vscode from 'vscode'; import { b } from '../authoring/b.ts';"],
    ['cli/a.ts', "import { b } from '../authoring/b.ts';"],
    ['webview/a.ts', "import type { B } from '../core/b.ts';"],
    ['extension.ts', "import * as vscode from 'vscode'; import { b } from './editor/b.ts';"],
  ];
  for (const [file, text] of right) {
    it(`allows ${text} in ${file}`, () => {
      assert.deepEqual(layerFaults(file, text), []);
    });
  }
});

/** Names and properties that a bare ECMAScript engine does not know, found by compiling without any others. */
function unknownNames(core: readonly string[]): string[] {
  const program = ts.createProgram(core, {
    lib: ['lib.es2023.d.ts'],
    types: [],
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    strict: true,
    noEmit: true,
  });
  return program
    .getSemanticDiagnostics()
    .filter(({ file }) => file?.fileName.includes('/core/') === true)
    .map(({ file, messageText }) => {
      const name = path.basename(file?.fileName ?? '');
      return `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

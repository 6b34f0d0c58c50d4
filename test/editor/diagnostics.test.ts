import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import { languages, type LanguageId } from '../../src/core/language.ts';
import type { TestHooks } from '../../src/editor/testHooks.ts';
import { skipOrFail } from '../workbench/skip.ts';
import { waitUntil } from '../workbench/waitUntil.ts';
import { RecordedRuns } from './recordedRuns.ts';
import { testHooks, type } from './testHooks.ts';

/** A file that does not compile, and the words that are marked in it. */
const broken: Readonly<
  Record<LanguageId, { readonly text: string; readonly line: number; readonly marked: string }>
> = {
  typescript: {
    text: 'export class LRUCache {\n  get(key: number) {\n    return key +;\n  }\n}\n',
    line: 2,
    marked: ';',
  },
  javascript: {
    text: 'export class LRUCache {\n  get(key) {\n    return key +;\n  }\n}\n',
    line: 2,
    marked: ';',
  },
  python: { text: 'class LRUCache:\n    def get(self, key):\n        return key +\n', line: 2, marked: '' },
  go: {
    text: `package lrucache

type LRUCache struct{}

func NewLRUCache(capacity int) *LRUCache { return nil }

func (c *LRUCache) Get(key int) int { return unheard }

func (c *LRUCache) Put(key, value int) {}
`,
    line: 6,
    marked: 'unheard',
  },
  java: {
    text: 'class LRUCache {\n    int get(int key) {\n        return unheard;\n    }\n}\n',
    line: 2,
    marked: 'unheard',
  },
};

/** Compiles, and throws in a line, counted from 0. */
const throwing: Readonly<Record<'typescript' | 'python', { readonly text: string; readonly line: number }>> =
  {
    typescript: {
      text: `export class LRUCache {
  put(key: number, value: number) {}
  get(key: number): number {
    return this.find(key);
  }
  private find(key: number): number {
    throw new RangeError('no ' + key);
  }
}
`,
      line: 6,
    },
    python: {
      text: 'class LRUCache:\n    def __init__(self, capacity):\n        self.entries = {}\n\n    def put(self, key, value):\n        pass\n\n    def get(self, key):\n        return self.entries[key]\n',
      line: 8,
    },
  };

describe('errors at their place in the file', function () {
  // The first time, Go builds its standard library.
  this.timeout(600_000);
  let hooks: TestHooks;
  let entry: CatalogProblem;
  let runs: RecordedRuns;

  const submitted = async (language: LanguageId, text: string): Promise<vscode.TextDocument> => {
    const { file } = await hooks.opener.openIn(entry, language);
    await type(file, text);
    await vscode.commands.executeCommand('codeRounds.submit', vscode.Uri.file(file));
    return vscode.workspace.openTextDocument(file);
  };

  before(async () => {
    hooks = await testHooks();
    entry = (await hooks.catalogs.catalog()).named('lru-cache');
  });

  beforeEach(() => {
    runs = new RecordedRuns(hooks.tests.controller);
  });

  afterEach(async () => {
    runs.restore();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  for (const [language, { text, line, marked }] of Object.entries(broken) as [
    LanguageId,
    (typeof broken)[LanguageId],
  ][]) {
    it(`marks what ${languages[language].title} does not compile, where the Test Explorer says it too`, async function () {
      const document = await submitted(language, text);
      if (runs.output.includes('Toolchain missing')) {
        skipOrFail(`the ${languages[language].title} solution`, 'its tool is missing');
        this.skip();
      }
      const [mark] = await marksOf(document, 1);
      assert.ok(mark);
      assert.equal(mark.severity, vscode.DiagnosticSeverity.Error);
      assert.equal(mark.range.start.line, line, runs.output);
      if (marked !== '') assert.equal(document.getText(mark.range), marked);
      assert.doesNotMatch(mark.message, new RegExp(`${languages[language].endings[0]}:\\d`));
      const location = runs.messages[0]?.location;
      assert.deepEqual(location?.range.start, mark.range.start);
      assert.equal(location.uri.fsPath, document.uri.fsPath);
    });
  }

  for (const [language, { text, line }] of Object.entries(throwing) as [
    keyof typeof throwing,
    (typeof throwing)[keyof typeof throwing],
  ][]) {
    it(`marks where ${languages[language].title} threw, and in which case`, async function () {
      const document = await submitted(language, text);
      if (runs.output.includes('Toolchain missing')) {
        skipOrFail(`the ${languages[language].title} solution`, 'its tool is missing');
        this.skip();
      }
      const [mark] = await marksOf(document, 1);
      assert.equal(mark?.range.start.line, line);
      assert.match(mark.message, /threw .*Error.*\nCase: a get keeps an entry$/s);
      assert.deepEqual(runs.messages[0]?.location?.range.start, mark.range.start);
    });
  }

  it('goes with its line, and goes away when that line is edited', async () => {
    const document = await submitted('typescript', broken.typescript.text);
    await marksOf(document, 1);
    await insert(document, new vscode.Position(0, 0), '// first\n// second\n');
    const [moved] = await marksOf(document, 1);
    assert.equal(moved?.range.start.line, broken.typescript.line + 2);
    await insert(document, new vscode.Position(broken.typescript.line + 2, 4), ' ');
    await marksOf(document, 0);
  });

  it('goes away when the next run begins', async () => {
    const document = await submitted('typescript', broken.typescript.text);
    await marksOf(document, 1);
    await submitted('typescript', 'export class LRUCache { get() {} put() {} }\n');
    await marksOf(document, 0);
  });
});

/** Our own marks; others may have something to say of a broken file as well. */
function marksOf(document: vscode.TextDocument, count: number): Promise<vscode.Diagnostic[]> {
  return waitUntil(
    () => {
      const marks = vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ source }) => source === 'Code Rounds');
      return marks.length === count ? marks : undefined;
    },
    { timeoutMs: 20_000, what: `${count} marks in ${document.fileName}` },
  );
}

async function insert(document: vscode.TextDocument, at: vscode.Position, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, at, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

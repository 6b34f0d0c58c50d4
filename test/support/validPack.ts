import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inTemporaryFolder } from './temporaryFolder.ts';
import {
  manifest,
  store,
  storeVisible,
  storeHidden,
  total,
  totalVisible,
  totalHidden,
  pool,
  poolVisible,
  poolHidden,
} from './validPackFiles.ts';

/** Files of a pack by path, as text. */
export type PackTexts = Readonly<Record<string, string>>;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const prompt = (title: string) => `# ${title}

Write it.

## Examples

\`\`\`
see the case
\`\`\`
`;

/** The texts of a small pack without any fault: a class, a function, and a class with scenarios. */
export const validPack: PackTexts = {
  'pack.rounds.json': json(manifest),
  'problems/store/problem.rounds.json': json(store),
  'problems/store/prompt.md': prompt('Store'),
  'problems/store/editorial.md': '## The idea\n\nA map.\n',
  'problems/store/cases/visible.rounds.json': json(storeVisible),
  'problems/store/cases/hidden.rounds.json': json(storeHidden),
  'problems/store/cases/recorded.rounds.json': json({
    recorded: { '10000000-0000-4000-8000-000000000023': { answers: [[null], [null, null]] } },
  }),
  'problems/store/solutions/accepted/map.ts':
    'export class Store {\n  private readonly entries = new Map<number, number>();\n  get(key: number) {\n    return this.entries.get(key) ?? null;\n  }\n  put(key: number, value: number) {\n    this.entries.set(key, value);\n  }\n}\n',
  'problems/store/solutions/accepted/map.py':
    'class Store:\n    def __init__(self, size):\n        self.entries = {}\n\n    def get(self, key):\n        return self.entries.get(key)\n\n    def put(self, key, value):\n        self.entries[key] = value\n',
  'problems/store/solutions/wrong/forgets.ts':
    'export class Store {\n  get() {\n    return null;\n  }\n  put() {}\n}\n',
  'problems/store/solutions/wrong/shared.py':
    'class Store:\n    entries = {}\n\n    def get(self, key):\n        return Store.entries.get(key)\n\n    def put(self, key, value):\n        Store.entries[key] = value\n',
  'problems/total/problem.rounds.json': json(total),
  'problems/total/prompt.md': prompt('Total'),
  'problems/total/editorial.md': '## The idea\n\nA loop.\n',
  'problems/total/cases/visible.rounds.json': json(totalVisible),
  'problems/total/cases/hidden.rounds.json': json(totalHidden),
  'problems/total/solutions/accepted/loop.ts':
    'export function total(numbers: number[]): number {\n  return numbers.reduce((sum, number) => sum + number, 0);\n}\n',
  'problems/total/solutions/accepted/loop.py': 'def total(numbers):\n    return sum(numbers)\n',
  'problems/total/solutions/wrong/first.py': 'def total(numbers):\n    return numbers[0] if numbers else 1\n',
  'problems/pool/problem.rounds.json': json(pool),
  'problems/pool/prompt.md': prompt('Pool'),
  'problems/pool/editorial.md': '## The idea\n\nA queue.\n',
  'problems/pool/cases/visible.rounds.json': json(poolVisible),
  'problems/pool/cases/hidden.rounds.json': json(poolHidden),
  'problems/pool/solutions/accepted/queue.ts': 'export class Pool {}\n',
  'problems/pool/solutions/accepted/queue.py': 'class Pool:\n    pass\n',
  'problems/pool/solutions/wrong/no-limit.ts': 'export class Pool {}\n',
};

/** The pack with changes: a text in place of a file's, undefined to leave it out. */
export type PackChanges = Readonly<Record<string, string | undefined>>;

/** Writes the pack into a fresh folder for as long as `use` lasts. */
export function inValidPack<T>(changes: PackChanges, use: (folder: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    await writePack(folder, changes);
    return use(folder);
  });
}

/** Writes the pack into a folder. */
export async function writePack(folder: string, changes: PackChanges): Promise<void> {
  for (const [name, text] of Object.entries({ ...validPack, ...changes })) {
    if (text === undefined) continue;
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** The file with one place of its text replaced, which must be there. */
export function replaced(
  name: string,
  ...edits: readonly (readonly [from: string, to: string])[]
): PackChanges {
  let text = validPack[name] ?? '';
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
    text = text.replace(from, () => to);
  }
  return { [name]: text };
}

/** The structured file with one value set, or taken out where it is undefined. */
export function withValue(name: string, keys: JSONPath, value: unknown): PackChanges {
  const text = validPack[name] ?? '';
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return { [name]: applyEdits(text, modify(text, keys, value, { formattingOptions })) };
}

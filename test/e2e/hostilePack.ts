import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeGeneratedPacks } from '../support/generatedPacks.ts';

const script = '<script>window.hostile = 1</script>';
const image = '<img src=x onerror="window.hostile = 2">';
const schemes = [
  'javascript:window.hostile=3',
  'data:text/html,<b>x</b>',
  'vbscript:x',
  'file:///etc/passwd',
];
const addresses = [
  ...schemes,
  'command:workbench.action.quit',
  'vscode://x/y',
  'http://127.0.0.1/',
  'ftp://x',
];
const markdown = addresses.map((address, index) => `[link ${index}](<${address}>)`).join(' ');
const html =
  '<svg onload="window.hostile = 4"></svg><iframe src="data:text/html,x"></iframe>' +
  '<style>body { display: none }</style><a href="javascript:window.hostile=5">x</a>';
const text = `${script} ${image} ${markdown} ${html} ![picture](http://127.0.0.1/x.png)`;
const short = `${script} ${image}`;

/** What the page has to show as it is written here. */
export const written = { script, image, html } as const;
/** Characters of the item that is longer than a question may be: a megabyte. */
const MEGABYTE = 2 ** 20;

const uuid = (index: number): string => `0e000000-0000-4000-8000-00000000000${index}`;

const layers = { definition: text, mechanism: text, tradeoff: text };
const common = {
  step: 'design',
  minutes: 2,
  ask: text,
  layers,
  points: [
    { id: 'one', layer: 'definition', text: short, critical: true },
    { id: 'two', layer: 'mechanism', text: short },
    { id: 'three', layer: 'tradeoff', text: short },
  ],
  mistakes: [{ text: short, hurts: short, notice: short }],
  contrast: { weak: `${text} weak`, strong: text, missing: 'one' },
  sources: [
    { title: short, url: 'javascript:window.hostile=6' },
    { title: 'A good one', url: 'https://example.org/' },
  ],
};

function followUps(ask: string) {
  return {
    version: 1,
    level: 'senior',
    title: `Hostile ${script}`,
    listensFor: [short, short],
    items: [
      {
        ...common,
        uuid: uuid(1),
        ask,
        diagram: {
          title: short,
          boxes: [
            { id: 'a', label: '<b onclick=x> <i>', column: 1, row: 1 },
            { id: 'b', label: '</text><script>', column: 2, row: 1, shape: 'store' },
          ],
          arrows: [{ from: 'a', to: 'b', text: short }],
        },
      },
      {
        ...common,
        uuid: uuid(2),
        step: 'tradeoffs',
        check: {
          kind: 'choice',
          options: [
            { text: short, right: true, why: short },
            { text: `${short} wrong`, why: short },
          ],
        },
      },
    ],
    twist: text,
  };
}

/**
 * A pack of two problems: what the first asks is made to do harm, and the second asks a megabyte.
 * @returns its folder.
 */
export async function writeHostilePack(folder: string): Promise<string> {
  const [root] = await writeGeneratedPacks(folder, { packs: 1, problems: 2 });
  if (root === undefined) throw new Error('No pack was written.');
  const change = async (slug: string, changes: object): Promise<void> => {
    const file = path.join(root, 'problems', slug, 'problem.rounds.json');
    const problem: unknown = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...Object(problem), ...changes }));
  };
  await change('bounded-buffer-0', { title: 'Hostile questions', followUps: followUps(text) });
  await change('delayed-buffer-1', { title: 'Endless question', followUps: followUps('x'.repeat(MEGABYTE)) });
  return root;
}

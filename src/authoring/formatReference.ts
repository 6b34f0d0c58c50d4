import { fileSchemas, jsonSchemaOf, type FileKind } from '../core/fileSchemas.ts';
import { isObject, SchemaWords, type Schema } from './schemaWords.ts';

/** Where files of a kind lie, as the heading of their part. */
const files: Readonly<Record<FileKind, string>> = {
  pack: 'pack.rounds.json',
  problem: 'problems/SLUG/problem.rounds.json',
  cases: 'problems/SLUG/cases/visible.rounds.json, hidden.rounds.json',
  recorded: 'problems/SLUG/cases/recorded.rounds.json',
  questions: 'questions/SECTION.rounds.json',
  drill: 'drills/SLUG.rounds.json',
  round: 'rounds/SLUG.rounds.json',
  'my-cases': 'my-cases.rounds.json',
  lists: 'my-lists.rounds.json, in the storage of the editor',
};

const head = `# Reference of the pack format

Every field of every file, made from the schemas that packs are read with: do not edit, run \`npm run docs\`.
[format.md](format.md) says what the fields mean together, [authoring.md](authoring.md) how a problem comes about.

Files are JSON with comments; trailing commas are fine. A key that is not listed here is an error. _Needed_: must be
there; a dash: may be left out, without a default.
`;

/** The reference of the pack format, as Markdown. */
export function formatReference(): string {
  const kinds = Object.keys(fileSchemas) as FileKind[];
  return [head, ...kinds.map(partOf)].join('\n');
}

function partOf(kind: FileKind): string {
  const root: Schema = jsonSchemaOf(kind);
  const words = new SchemaWords(kind, root);
  const roots = words.forms(root);
  const titles = roots.map((form) => (roots.length === 1 ? '' : `### ${kind}: ${words.formName(form)}\n\n`));
  const tables = roots.map((form, index) => `${titles[index] ?? ''}${table(form, words, '')}`);
  // Describing a section may ask for more of them, which this loop meets as well.
  for (const { title, schema, path } of words.sections) {
    tables.push(`### ${title}\n\n${table(schema, words, path)}`);
  }
  return `## ${files[kind]}\n\n${tables.join('\n')}`;
}

function table(schema: Schema, words: SchemaWords, path: string): string {
  const properties = Object.entries(schema.properties ?? {}).filter((entry): entry is [string, Schema] =>
    isObject(entry[1]),
  );
  const rows = properties.map(([name, property]) => {
    const cells = [
      `\`${name}\``,
      words.typeOf(property, path === '' ? name : `${path}.${name}`),
      defaultOf(schema, name, property),
      property.description ?? '',
    ];
    return `| ${cells.map(cell).join(' | ')} |\n`;
  });
  return `| field | type | default | meaning |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

function defaultOf({ required = [] }: Schema, name: string, property: Schema): string {
  if (required.includes(name)) return '_needed_';
  return property.default === undefined ? '–' : `\`${JSON.stringify(property.default)}\``;
}

/** A bar would end the cell, even in code. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

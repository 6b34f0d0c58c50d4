import path from 'node:path';
import { existsSync } from 'node:fs';
import {
  addProblem,
  templateKinds,
  usualSlugs,
  writeNewPack,
  type NewProblem,
  type TemplateKind,
} from '../authoring/scaffold.ts';
import { HumanError } from '../core/humanError.ts';
import { packIdSchema } from '../core/identity.ts';
import { languageIds, type LanguageId } from '../core/language.ts';
import { nearest } from '../core/nearest.ts';
import { formatIssue } from '../packs/issue.ts';
import { readPack } from '../packs/readPack.ts';
import { exitStatus } from './exitStatus.ts';
import { home } from './loadCatalog.ts';
import type { Output } from './output.ts';
import { languageNamed } from './validateRuns.ts';

/** The options of `pack new` as they were given; none is needed. */
export interface PackNewOptions {
  readonly kind: string | undefined;
  readonly problem: string | undefined;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  /** Joined by commas. */
  readonly languages: string | undefined;
}

const usualPublisher = 'my-school';

/**
 * `code-rounds pack new`: a pack with one problem, or with `--problem` one more problem in a pack that is there.
 * @throws {HumanError} when something is there already, or an option does not fit.
 */
export async function packNew(name: string, options: PackNewOptions, output: Output): Promise<number> {
  const folder = path.resolve(name);
  const kind = kindNamed(options.kind ?? 'function');
  const isThere = holdsPack(folder);
  refuseInside(folder, name);
  const files =
    isThere && options.problem !== undefined
      ? await extendPack(folder, options.problem, kind, options, output)
      : await startPack(folder, kind, options);
  for (const file of files) output.out(`${path.join(name, file)}\n`);
  const shown = /\s/.test(name) ? JSON.stringify(name) : name;
  output.out(`\nNext: code-rounds pack validate ${shown}\n`);
  return exitStatus.good;
}

function holdsPack(folder: string): boolean {
  return existsSync(path.join(folder, 'pack.rounds.json'));
}

/** @throws {HumanError} for a pack inside of another, which nothing would read. */
function refuseInside(folder: string, name: string): void {
  for (let around = path.dirname(folder); around !== path.dirname(around); around = path.dirname(around)) {
    if (!holdsPack(around)) continue;
    throw new HumanError(
      `${name} would lie inside the pack ${around}. Choose a place beside it, or add a problem to it with --problem SLUG.`,
    );
  }
}

const templates = path.join(home, 'dist', 'templates');

function startPack(folder: string, kind: TemplateKind, options: PackNewOptions): Promise<string[]> {
  const name = slugOf(path.basename(folder));
  const problem: NewProblem = {
    kind,
    slug: options.problem ?? usualSlugs[kind],
    title: options.problem === undefined ? undefined : options.title,
    languages: options.languages === undefined ? languageIds : languagesNamed(options.languages),
  };
  const title = (options.problem === undefined ? options.title : undefined) ?? titleOf(name);
  return writeNewPack(templates, folder, { id: packId(options.publisher, name), title, problem });
}

async function extendPack(
  folder: string,
  slug: string,
  kind: TemplateKind,
  options: PackNewOptions,
  output: Output,
): Promise<string[]> {
  for (const option of ['publisher', 'languages'] as const) {
    if (options[option] === undefined) continue;
    throw new HumanError(`The pack is there already and says its ${option}. Leave out --${option}.`);
  }
  const pack = await readPack(folder);
  if (pack.manifest === undefined) {
    for (const issue of pack.issues) output.error(`${formatIssue(issue)}\n`);
    throw new HumanError(`The pack in ${folder} cannot be read. Mend what is listed above.`);
  }
  const { languages } = pack.manifest;
  return addProblem(templates, folder, { kind, slug, title: options.title, languages }, pack.manifest);
}

function packId(publisher: string | undefined, name: string): string {
  const id = packIdSchema.safeParse(`${publisher ?? usualPublisher}.${name}`);
  if (id.success) return id.data;
  throw new HumanError(
    `"${publisher ?? usualPublisher}.${name}" cannot be a pack's id. Write the publisher and the folder's name ` +
      'in lower-case words joined by hyphens, at most 65 characters together.',
  );
}

/** `My Pack` -> `my-pack` */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** `my-pack` -> `My pack` */
function titleOf(slug: string): string {
  return `${slug.slice(0, 1).toUpperCase()}${slug.slice(1).replaceAll('-', ' ')}`;
}

function kindNamed(name: string): TemplateKind {
  const kind = templateKinds.find((known) => known === name);
  if (kind !== undefined) return kind;
  const near = nearest(name, templateKinds);
  const hint = near === undefined ? `Write one of ${templateKinds.join(', ')}.` : `Did you mean "${near}"?`;
  throw new HumanError(`"${name}" is no kind of problem. ${hint}`);
}

/** In the order of the format, each once. */
function languagesNamed(text: string): LanguageId[] {
  const named = new Set(text.split(',').map((name) => languageNamed(name.trim())));
  return languageIds.filter((language) => named.has(language));
}

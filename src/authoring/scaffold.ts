import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HumanError } from '../core/humanError.ts';
import { slugSchema } from '../core/identity.ts';
import { languageOfFile, type LanguageId } from '../core/language.ts';
import { replaceFile } from '../packs/replaceFile.ts';
import { makeFolder } from './freshFolder.ts';
import { withEntry, withoutEntry, withValue } from './jsonEdits.ts';

/** What kinds of problems there are templates for; a scenario is a class that is judged by scenarios. */
export const templateKinds = ['function', 'class', 'scenario'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** The name of the folder, where nothing else is asked for. */
export const usualSlugs: Readonly<Record<TemplateKind, string>> = {
  function: 'longest-streak',
  class: 'parking-lot',
  scenario: 'countdown',
};

/** Of a pack and of a problem, in UTF-16 code units. */
const titleLength = 80;

/** The topics that the templates name. */
const tagsOf: Readonly<Record<TemplateKind, string>> = {
  function: 'arrays',
  class: 'design',
  scenario: 'concurrency',
};

export interface NewProblem {
  readonly kind: TemplateKind;
  /** Also the name of its folder. */
  readonly slug: string;
  /** Undefined for the template's own. */
  readonly title: string | undefined;
  /** Solutions in other languages are left out. */
  readonly languages: readonly LanguageId[];
}

export interface NewPack {
  /** `publisher.name`. */
  readonly id: string;
  readonly title: string;
  readonly problem: NewProblem;
}

/**
 * Writes a new pack with one problem.
 * @param templates folder of the templates, absolute. @param folder absolute; missing or empty.
 * @returns the files written, relative to the folder.
 * @throws {HumanError} when something is there already.
 */
export async function writeNewPack(templates: string, folder: string, pack: NewPack): Promise<string[]> {
  if (existsSync(folder) && (await readdir(folder)).length > 0) {
    throw new HumanError(
      `${folder} is there already and was left as it is. Choose another name; ` +
        '--problem SLUG adds a problem to a pack.',
    );
  }
  const { problem } = pack;
  refuseTitle(pack.title);
  let manifest = await readFile(path.join(templates, 'pack.rounds.json'), 'utf8');
  manifest = withValue(manifest, ['id'], pack.id);
  manifest = withValue(manifest, ['title'], pack.title);
  manifest = withValue(manifest, ['languages'], problem.languages);
  manifest = withValue(manifest, ['problems'], [problem.slug]);
  manifest = withValue(manifest, ['tags'], [tagsOf[problem.kind]]);
  return makeFolder(folder, async (fresh) => {
    const files = await writeProblem(templates, fresh, problem);
    await writeFile(path.join(fresh, 'pack.rounds.json'), manifest);
    return ['pack.rounds.json', ...files];
  });
}

/**
 * Adds a problem to the pack in a folder; the manifest keeps its comments and its layout.
 * @returns the files written, relative to the folder.
 * @throws {HumanError} when the pack has that problem.
 */
export async function addProblem(
  templates: string,
  folder: string,
  problem: NewProblem,
  manifest: { readonly problems: readonly string[]; readonly tags: readonly string[] },
): Promise<string[]> {
  const { slug } = problem;
  if (manifest.problems.includes(slug)) {
    throw new HumanError(
      `The pack has a problem "${slug}" already, which was left as it is. Choose another slug.`,
    );
  }
  const files = await writeProblem(templates, folder, problem);
  const file = path.join(folder, 'pack.rounds.json');
  const tag = tagsOf[problem.kind];
  const text = withEntry(await readFile(file, 'utf8'), ['problems'], slug);
  await replaceFile(file, manifest.tags.includes(tag) ? text : withEntry(text, ['tags'], tag));
  return files;
}

async function writeProblem(templates: string, folder: string, problem: NewProblem): Promise<string[]> {
  if (!slugSchema.safeParse(problem.slug).success) {
    throw new HumanError(`"${problem.slug}" is no slug: write lower-case words joined by single hyphens.`);
  }
  refuseTitle(problem.title);
  const target = path.join(folder, 'problems', problem.slug);
  if (existsSync(target)) {
    throw new HumanError(`${target} is there already and was left as it is. Choose another slug.`);
  }
  const source = path.join(templates, problem.kind);
  const names = (await readdir(source, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(source, path.join(entry.parentPath, entry.name)))
    .filter((name) => isWanted(name, problem.languages))
    .sort();
  const given = new Map<string, string>();
  await makeFolder(target, async (fresh) => {
    for (const name of names) {
      const text = await readFile(path.join(source, name), 'utf8');
      const file = path.join(fresh, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, adapted(name, text, problem, given));
    }
  });
  return names.map((name) => path.join('problems', problem.slug, name));
}

/** @throws {HumanError} for a title that no schema takes. */
function refuseTitle(title: string | undefined): void {
  if (title === undefined || (title.trim() !== '' && title.length <= titleLength)) return;
  throw new HumanError(`A title has 1 to ${titleLength} characters, this one ${title.length}.`);
}

function isWanted(name: string, languages: readonly LanguageId[]): boolean {
  const language = languageOfFile(name);
  return language === undefined || languages.includes(language);
}

const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b/g;

/** @param fresh UUIDs given so far: one that stands in several files stays one. */
function adapted(name: string, text: string, problem: NewProblem, fresh: Map<string, string>): string {
  const { slug, title, languages } = problem;
  if (name === 'prompt.md') return title === undefined ? text : text.replace(/^# .*/, `# ${title}`);
  if (!name.endsWith('.rounds.json')) return text;
  const identified = text.replace(uuid, (known) => {
    const own = fresh.get(known) ?? randomUUID();
    fresh.set(known, own);
    return own;
  });
  if (name !== 'problem.rounds.json') return identified;
  let file = withValue(identified, ['slug'], slug);
  if (title !== undefined) file = withValue(file, ['title'], title);
  return withoutEntry(file, ['submissions'], (submission) => !isWanted(submission, languages));
}

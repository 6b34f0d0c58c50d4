import * as l10n from '@vscode/l10n';
import type { CatalogProblem } from '../../core/catalog.ts';
import { languageIds, languages, type LanguageId } from '../../core/language.ts';
import type { JudgeEnvironment, ToolchainSearch } from '../../judge/languages/adapter.ts';
import { adapters } from '../../judge/languages/table.ts';
import { finding, type Finding, type Place } from '../../packs/finding.ts';
import { submittedFiles } from '../checkSubmissions.ts';

/** Files of one language that are not run. */
export interface LanguageFiles {
  readonly language: LanguageId;
  /** Paths relative to the pack. */
  readonly files: readonly string[];
  /** Generated starters, one a problem. */
  readonly starters: number;
}

/** Which languages can be run here, and what is not run for want of the others. */
export interface LanguageChoice {
  readonly languages: ReadonlySet<LanguageId>;
  readonly findings: readonly Finding[];
  /** Left out by request. */
  readonly skipped: readonly LanguageFiles[];
}

export interface LanguageChoiceOptions {
  readonly environment: JudgeEnvironment;
  readonly skip: ReadonlySet<LanguageId>;
  /** On a machine that is to check everything, a missing tool is an error. */
  readonly ci: boolean;
}

/** Looks for the tools of every language that these problems use; what is missing is told with the files it concerns. */
export async function chooseLanguages(
  entries: readonly CatalogProblem[],
  { environment, skip, ci }: LanguageChoiceOptions,
): Promise<LanguageChoice> {
  const used = (await languageFiles(entries)).filter(({ files, starters }) => files.length + starters > 0);
  const wanted = used.filter(({ language }) => !skip.has(language));
  const searches = await Promise.all(
    wanted.map(async (own) => ({ own, search: await adapters[own.language].find(environment) })),
  );
  return {
    languages: new Set(
      searches.filter(({ search }) => search.kind === 'found').map(({ own }) => own.language),
    ),
    findings: searches.flatMap(({ own, search }) =>
      search.kind === 'found' ? [] : [missing(own, search, ci)],
    ),
    skipped: used.filter(({ language }) => skip.has(language)),
  };
}

async function languageFiles(entries: readonly CatalogProblem[]): Promise<LanguageFiles[]> {
  const found = await Promise.all(
    entries.map(async (entry) => ({ entry, files: await submittedFiles(entry) })),
  );
  return languageIds.map((language) => ({
    language,
    files: found.flatMap(({ entry, files }) =>
      files
        .filter((file) => file.language === language)
        .map(({ name }) => `problems/${entry.problem.slug}/solutions/${name}`),
    ),
    starters: entries.filter(({ pack }) => pack.languages.includes(language)).length,
  }));
}

type Missing = Extract<ToolchainSearch, { kind: 'missing' }>;

function missing(own: LanguageFiles, search: Missing, ci: boolean): Finding {
  const { title } = languages[own.language];
  const place: Place = { path: 'pack.rounds.json' };
  return finding(
    'L13',
    place,
    l10n.t(
      '{0} was not found on this machine (tried {1}); its {2} were NOT checked.',
      title,
      search.looked.join('; '),
      notChecked(own),
    ),
    l10n.t('{0} Or leave it out on purpose with --skip {1}.', search.advice, own.language),
    ci ? { severity: 'error' } : {},
  );
}

/** `2 starters and 3 solutions (problems/x/solutions/accepted/a.go, ...)` */
export function notChecked({ files, starters }: LanguageFiles): string {
  const first = starters === 1 ? l10n.t('1 starter') : l10n.t('{0} starters', starters);
  if (files.length === 0) return first;
  const listed = files.join(', ');
  return files.length === 1
    ? l10n.t('{0} and 1 solution ({1})', first, listed)
    : l10n.t('{0} and {1} solutions ({2})', first, files.length, listed);
}

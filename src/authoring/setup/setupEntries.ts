import * as l10n from '@vscode/l10n';
import { languages } from '../../core/language.ts';
import type { LanguageSetup, SetupReport } from '../../core/setupReport.ts';
import { grouped } from '../../core/wordLanguage.ts';

/** One thing that was checked, in words; every presentation of a report shows these. */
export interface SetupEntry {
  readonly mark: 'good' | 'bad' | 'note';
  readonly title: string;
  /** What was found, in one line. */
  readonly finding: string;
  /** More of it, and what to do. */
  readonly details: readonly string[];
}

/** The machine, without its languages. */
export function machineEntries(report: SetupReport): SetupEntry[] {
  const { host, nodeVersion, system, processors, limitsFactor } = report;
  return [
    note(l10n.t('Runs in'), l10n.t('{0}, on Node.js {1}', host, nodeVersion)),
    note(
      l10n.t('System'),
      processors === 1
        ? l10n.t('{0}, 1 processor', system)
        : l10n.t('{0}, {1} processors', system, processors),
    ),
    ...report.folders.map(folderEntry),
    permissionEntry(report),
    note(
      l10n.t('Time limits'),
      limitsFactor === 1
        ? l10n.t('as the problems say')
        : l10n.t('{0} times what the problems say', limitsFactor),
    ),
  ];
}

function folderEntry({ holds, path, fault }: SetupReport['folders'][number]): SetupEntry {
  const title = holds === 'compiled' ? l10n.t('Folder for what was compiled') : l10n.t('Folder for runs');
  if (fault === undefined)
    return { mark: 'good', title, finding: l10n.t('{0} can be written', path), details: [] };
  const advice =
    holds === 'compiled'
      ? l10n.t(
          'Go and Java solutions cannot be judged until it can. Make it writable, or free space on its disk.',
        )
      : l10n.t('Solutions cannot be judged until it can. Make it writable, or free space on its disk.');
  return {
    mark: 'bad',
    title,
    finding: l10n.t('{0} cannot be written', path),
    details: [fault, advice],
  };
}

function permissionEntry({ permissionModel }: SetupReport): SetupEntry {
  const title = l10n.t('Permission model of Node.js');
  return permissionModel
    ? note(title, l10n.t('there: TypeScript and JavaScript solutions cannot touch other files'))
    : note(
        title,
        l10n.t('not in this Node.js: TypeScript and JavaScript solutions run with all your rights'),
      );
}

function note(title: string, finding: string): SetupEntry {
  return { mark: 'note', title, finding, details: [] };
}

export function languageEntry(found: LanguageSetup): SetupEntry {
  const { title } = languages[found.language];
  const needed = l10n.t('Oldest that will do: {0}. For another one, {1}.', found.oldest, found.another);
  switch (found.state) {
    case 'works':
      return {
        mark: 'good',
        title,
        finding: l10n.t(
          'works: version {0} ran a small solution in {1} ms',
          found.version,
          grouped(found.tookMs),
        ),
        details: [found.path, needed],
      };
    case 'found':
      return {
        mark: 'good',
        title,
        finding: l10n.t('found, not tried: version {0}', found.version),
        details: [found.path, needed],
      };
    case 'fails':
      return {
        mark: 'bad',
        title,
        finding: l10n.t(
          'does not work: version {0} was found, but a small solution did not run',
          found.version,
        ),
        details: [
          found.path,
          found.message,
          l10n.t('Install it anew, or for another one, {0}.', found.another),
        ],
      };
    case 'missing':
      return {
        mark: 'bad',
        title,
        finding: l10n.t('missing'),
        details: [l10n.t('Looked for: {0}', found.looked.join('; ')), found.advice],
      };
  }
}

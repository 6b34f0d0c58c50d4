import { languages } from '../../core/language.ts';
import type { LanguageSetup, SetupReport } from '../../core/setupReport.ts';

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
    note('Runs in', `${host}, on Node.js ${nodeVersion}`),
    note('System', `${system}, ${processors} ${processors === 1 ? 'processor' : 'processors'}`),
    ...report.folders.map(folderEntry),
    permissionEntry(report),
    note(
      'Time limits',
      limitsFactor === 1 ? 'as the problems say' : `${limitsFactor} times what the problems say`,
    ),
  ];
}

function folderEntry({ holds, path, fault }: SetupReport['folders'][number]): SetupEntry {
  const title = holds === 'compiled' ? 'Folder for what was compiled' : 'Folder for runs';
  if (fault === undefined) return { mark: 'good', title, finding: `${path} can be written`, details: [] };
  const needed = holds === 'compiled' ? 'Go and Java solutions' : 'Solutions';
  return {
    mark: 'bad',
    title,
    finding: `${path} cannot be written`,
    details: [fault, `${needed} cannot be judged until it can. Make it writable, or free space on its disk.`],
  };
}

function permissionEntry({ permissionModel }: SetupReport): SetupEntry {
  const title = 'Permission model of Node.js';
  return permissionModel
    ? note(title, 'there: TypeScript and JavaScript solutions cannot touch other files')
    : note(title, 'not in this Node.js: TypeScript and JavaScript solutions run with all your rights');
}

function note(title: string, finding: string): SetupEntry {
  return { mark: 'note', title, finding, details: [] };
}

export function languageEntry(found: LanguageSetup): SetupEntry {
  const { title } = languages[found.language];
  const needed = `Oldest that will do: ${found.oldest}. For another one, ${found.another}.`;
  switch (found.state) {
    case 'works':
      return {
        mark: 'good',
        title,
        finding: `works: version ${found.version} ran a small solution in ${found.tookMs.toLocaleString('en')} ms`,
        details: [found.path, needed],
      };
    case 'found':
      return {
        mark: 'good',
        title,
        finding: `found, not tried: version ${found.version}`,
        details: [found.path, needed],
      };
    case 'fails':
      return {
        mark: 'bad',
        title,
        finding: `does not work: version ${found.version} was found, but a small solution did not run`,
        details: [found.path, found.message, `Install it anew, or for another one, ${found.another}.`],
      };
    case 'missing':
      return {
        mark: 'bad',
        title,
        finding: 'missing',
        details: [`Looked for: ${found.looked.join('; ')}`, found.advice],
      };
  }
}

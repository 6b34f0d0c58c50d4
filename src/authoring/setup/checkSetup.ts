import { availableParallelism, release, tmpdir, type } from 'node:os';
import { languageIds } from '../../core/language.ts';
import type { SetupReport } from '../../core/setupReport.ts';
import type { JudgeEnvironment } from '../../judge/languages/adapter.ts';
import { findNode, permissionFlag } from '../../judge/languages/node.ts';
import { checkLanguage } from './checkLanguage.ts';
import { folderFault } from './folderFault.ts';

export interface SetupRequest {
  readonly environment: JudgeEnvironment;
  /** What asks; `name` with its version. */
  readonly host: { readonly kind: 'editor' | 'command-line'; readonly name: string };
  readonly limitsFactor: number;
  /** `try` has every tool run a tiny solution; the first time that takes a while in Go and Java. */
  readonly depth: 'look' | 'try';
  readonly signal: AbortSignal;
  /** Told what is known so far, after the machine and after each language. */
  readonly onProgress?: (soFar: SetupReport) => void;
}

/**
 * Finds out what solutions can be judged on this machine. A missing tool, or one that does not work, is part of the report.
 * @throws the signal's reason when it is aborted.
 */
export async function checkSetup(request: SetupRequest): Promise<SetupReport> {
  let report = await checkMachine(request);
  request.onProgress?.(report);
  // One after the other, so that none is measured while another keeps the machine busy.
  for (const id of languageIds) {
    const language = await checkLanguage(id, request);
    report = { ...report, languages: [...report.languages, language] };
    request.onProgress?.(report);
  }
  return report;
}

async function checkMachine({ environment, host, limitsFactor }: SetupRequest): Promise<SetupReport> {
  const node = await findNode('javascript', environment);
  const flag = node.kind === 'found' ? await permissionFlag(node.toolchain.path) : undefined;
  const folders = [
    { holds: 'compiled', path: environment.cacheFolder },
    { holds: 'runs', path: tmpdir() },
  ] as const;
  return {
    schema: 1,
    host: host.name,
    system: `${type()} ${release()} ${process.arch}`,
    processors: availableParallelism(),
    nodeVersion: process.versions.node,
    permissionModel: flag !== undefined,
    folders: await Promise.all(
      folders.map(async (folder) => {
        const fault = await folderFault(folder.path, folder.holds === 'compiled' ? 'made' : 'fault');
        return fault === undefined ? folder : { ...folder, fault };
      }),
    ),
    limitsFactor,
    languages: [],
  };
}

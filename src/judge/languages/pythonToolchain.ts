import * as l10n from '@vscode/l10n';
import { existsSync } from 'node:fs';
import type { JudgeEnvironment, ToolchainSearch } from './adapter.ts';
import { executablesOnPath } from './executableOnPath.ts';
import { oldestPython, probePython, type PythonCandidate, type PythonProbe } from './pythonProbe.ts';

/**
 * Finds a Python that is new enough: the one set by hand, and no other when there is one; else the first on the PATH
 * that fits, `python3` before `python` (on Windows the launcher `py` after both).
 */
export async function findPython(
  environment: Pick<JudgeEnvironment, 'interpreters' | 'path'>,
  platform: NodeJS.Platform = process.platform,
): Promise<ToolchainSearch> {
  const chosen = environment.interpreters.python;
  const candidates =
    chosen === undefined ? await candidatesOnPath(environment.path, platform) : [{ path: chosen, args: [] }];
  const looked: string[] = [];
  for (const candidate of candidates) {
    const probe = await probePython(candidate, environment.path);
    if (probe.kind === 'usable') return { kind: 'found', toolchain: probe.toolchain };
    looked.push(`${candidate.path}, ${reason(probe)}`);
  }
  if (looked.length === 0) looked.push(l10n.t('python3 on the PATH'), l10n.t('python on the PATH'));
  return { kind: 'missing', looked, advice: chosen === undefined ? advice(platform) : adviceForSetting };
}

async function candidatesOnPath(path: string, platform: NodeJS.Platform): Promise<PythonCandidate[]> {
  const named = [
    ...(await executablesOnPath('python3', path, platform)),
    ...(await executablesOnPath('python', path, platform)),
  ].filter((found) => platform !== 'darwin' || !isInstallPrompt(found));
  const candidates: PythonCandidate[] = named.map((found) => ({ path: found, args: [] }));
  if (platform !== 'win32') return candidates;
  const launchers = await executablesOnPath('py', path, platform);
  return [...candidates, ...launchers.map((found) => ({ path: found, args: ['-3'] }))];
}

/** Without the developer tools, macOS's own `python3` opens a dialog that offers to install them. */
function isInstallPrompt(path: string): boolean {
  const tools = ['/Library/Developer/CommandLineTools/usr/bin/python3', '/Applications/Xcode.app'];
  return path === '/usr/bin/python3' && !tools.some((tool) => existsSync(tool));
}

function reason(probe: Exclude<PythonProbe, { kind: 'usable' }>): string {
  switch (probe.kind) {
    case 'too-old':
      return l10n.t('which is Python {0}, older than {1}', probe.version, oldestPython);
    case 'no-answer':
      return l10n.t('which did not answer as Python 3 does');
  }
}

const adviceForSetting = l10n.t(
  'Set codeRounds.python.path to the absolute path of a Python {0} or newer, or clear it to search the PATH.',
  oldestPython,
);

function advice(platform: NodeJS.Platform): string {
  return l10n.t(
    'Install Python {0} or newer {1}, or name one in the editor, by the setting codeRounds.python.path.',
    oldestPython,
    source(platform),
  );
}

function source(platform: NodeJS.Platform): string {
  if (platform === 'win32') return l10n.t('from python.org');
  if (platform === 'darwin') return l10n.t('from python.org or with "brew install python"');
  return l10n.t('with your package manager ("sudo apt install python3")');
}

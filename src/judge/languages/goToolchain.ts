import * as l10n from '@vscode/l10n';
import path from 'node:path';
import type { JudgeEnvironment, ToolchainSearch } from './adapter.ts';
import { executablesOnPath } from './executableOnPath.ts';
import { oldestGo, probeGo, type GoProbe } from './goProbe.ts';

/** Where Go's own installers put it; an editor started from a desktop often has a PATH without it. */
const installedTo: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: '/usr/local/go/bin',
  darwin: '/usr/local/go/bin',
  win32: 'C:\\Program Files\\Go\\bin',
};

/**
 * Finds a Go that is new enough: the one set by hand, and no other when there is one; else the first on the PATH that
 * fits, or where Go's installer puts it.
 */
export async function findGo(
  environment: Pick<JudgeEnvironment, 'interpreters' | 'path'>,
  platform: NodeJS.Platform = process.platform,
  installed: string | undefined = installedTo[platform],
): Promise<ToolchainSearch> {
  const chosen = environment.interpreters.go;
  const searchPath = [environment.path, ...(installed === undefined ? [] : [installed])].join(path.delimiter);
  const candidates = chosen === undefined ? await executablesOnPath('go', searchPath, platform) : [chosen];
  const looked: string[] = [];
  for (const candidate of candidates) {
    const probe = await probeGo(candidate, environment.path);
    if (probe.kind === 'usable') return { kind: 'found', toolchain: probe.toolchain };
    looked.push(`${candidate} (${reason(probe)})`);
  }
  if (looked.length === 0) looked.push(l10n.t('go on the PATH'));
  return { kind: 'missing', looked, advice: chosen === undefined ? advice(platform) : adviceForSetting };
}

function reason(probe: Exclude<GoProbe, { kind: 'usable' }>): string {
  switch (probe.kind) {
    case 'too-old':
      return l10n.t('Go {0}, older than {1}', probe.version, oldestGo);
    case 'no-answer':
      return l10n.t('did not answer as Go does');
  }
}

const adviceForSetting = l10n.t(
  'Set codeRounds.go.path to the absolute path of a Go {0} or newer, or clear it to search the PATH.',
  oldestGo,
);

function advice(platform: NodeJS.Platform): string {
  const source =
    platform === 'darwin' ? l10n.t('from go.dev or with "brew install go"') : l10n.t('from go.dev');
  return l10n.t(
    'Install Go {0} or newer {1}, or name one in the editor, by the setting codeRounds.go.path.',
    oldestGo,
    source,
  );
}

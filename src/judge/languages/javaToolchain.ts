import * as l10n from '@vscode/l10n';
import { readdirSync, statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { JudgeEnvironment, ToolchainSearch } from './adapter.ts';
import { executablesOnPath } from './executableOnPath.ts';
import { oldestJava, probeJava, toolOf, type JavaProbe } from './javaProbe.ts';

/**
 * Finds a JDK that is new enough: the one set by hand (its home, or its `java`), and no other when there is one; else
 * that of JAVA_HOME, else the first on the PATH that fits. `path` of the toolchain is its `java`.
 */
export async function findJava(
  environment: Pick<JudgeEnvironment, 'interpreters' | 'path'>,
  platform: NodeJS.Platform = process.platform,
  javaHome: string | undefined = process.env['JAVA_HOME'],
): Promise<ToolchainSearch> {
  const chosen = environment.interpreters.java;
  const candidates =
    chosen === undefined
      ? await candidatesOf(javaHome, environment.path, platform)
      : [isFolder(chosen) ? toolOf(chosen, 'java', platform) : chosen];
  const looked: string[] = [];
  for (const candidate of candidates) {
    const probe = await probeJava(candidate, platform);
    if (probe.kind === 'usable') {
      return { kind: 'found', toolchain: { path: probe.java, version: probe.version } };
    }
    looked.push(`${candidate} (${reason(probe)})`);
  }
  if (looked.length === 0) looked.push('JAVA_HOME', l10n.t('javac and java on the PATH'));
  return { kind: 'missing', looked, advice: chosen === undefined ? advice(platform) : adviceForSetting };
}

async function candidatesOf(
  javaHome: string | undefined,
  searched: string,
  platform: NodeJS.Platform,
): Promise<string[]> {
  const ofHome = javaHome === undefined || javaHome === '' ? [] : [toolOf(javaHome, 'java', platform)];
  const compilers = await executablesOnPath('javac', searched, platform);
  const besideCompilers = await Promise.all(
    // What stands on the PATH is often a link into the JDK.
    compilers.map(async (compiler) =>
      toolOf(path.dirname(path.dirname(await realpath(compiler))), 'java', platform),
    ),
  );
  const runtimes = await executablesOnPath('java', searched, platform);
  return [...new Set([...ofHome, ...besideCompilers, ...runtimes])].filter(
    (found) => platform !== 'darwin' || !isInstallPrompt(found),
  );
}

/** Without any Java, macOS's own `java` opens a dialog that offers to install one. */
function isInstallPrompt(found: string): boolean {
  if (!found.startsWith('/usr/bin/')) return false;
  try {
    return readdirSync('/Library/Java/JavaVirtualMachines').length === 0;
  } catch {
    return true;
  }
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

function reason(probe: Exclude<JavaProbe, { kind: 'usable' }>): string {
  switch (probe.kind) {
    case 'too-old':
      return l10n.t('Java {0}, older than {1}', probe.version, oldestJava);
    case 'no-compiler':
      return l10n.t('Java {0} without a compiler: a runtime, not a JDK', probe.version);
    case 'no-answer':
      return l10n.t('did not answer as Java does');
  }
}

const adviceForSetting = l10n.t(
  'Set codeRounds.java.home to the absolute folder of a JDK {0} or newer, or clear it to search JAVA_HOME and the PATH.',
  oldestJava,
);

function advice(platform: NodeJS.Platform): string {
  return l10n.t(
    'Install a JDK {0} or newer {1}, or name one in the editor, by the setting codeRounds.java.home.',
    oldestJava,
    source(platform),
  );
}

function source(platform: NodeJS.Platform): string {
  if (platform === 'win32') return l10n.t('from adoptium.net');
  if (platform === 'darwin') return l10n.t('from adoptium.net or with "brew install openjdk"');
  return l10n.t('with your package manager ("sudo apt install openjdk-17-jdk-headless")');
}

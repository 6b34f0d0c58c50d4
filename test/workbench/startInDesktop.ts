import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentForVSCode } from './outerEnvironment.ts';
import { projectFolder } from './paths.ts';
import { startProcessGroup, type ProcessGroup } from './processGroup.ts';
import { seedSettings } from './seedSettings.ts';
import type { StartedWorkbench } from './startedWorkbench.ts';
import { startSettings, type StartHome } from './startHome.ts';
import { waitUntil } from './waitUntil.ts';

/** Opens a window of a desktop VS Code with a profile of its own, so that the person's own VS Code stays as it is. */
export async function startInDesktop(executable: string, home: StartHome): Promise<StartedWorkbench> {
  const logs = join(home.profile, 'logs');
  await rm(logs, { recursive: true, force: true });
  await seedSettings(home.profile, startSettings);
  const group = startProcessGroup(executable, desktopArguments(home), {
    cwd: projectFolder,
    env: environmentForVSCode(),
  });
  const dispose = async (): Promise<void> => {
    await quit(home.profile);
    await group.dispose();
  };
  try {
    await windowOpened(group, logs);
  } catch (error) {
    await dispose();
    throw error;
  }
  return {
    invitation: 'A VS Code window is open.',
    ended: group.ended,
    // That its extension host runs, which is what was waited for, is as far as one can see from here.
    check: () => Promise.resolve(),
    dispose,
  };
}

function desktopArguments({ workspace, profile }: StartHome): string[] {
  // Electron's sandbox refuses to start for root, which is what containers run as.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    workspace,
    `--extensionDevelopmentPath=${projectFolder}`,
    `--user-data-dir=${profile}`,
    `--extensions-dir=${join(profile, 'extensions')}`,
    ...['--wait', '--new-window', '--disable-workspace-trust', '--disable-updates'],
    ...['--skip-welcome', '--skip-release-notes'],
    ...sandbox,
  ];
}

async function windowOpened(group: ProcessGroup, logs: string): Promise<void> {
  let printed = '';
  group.child.stdout.resume();
  group.child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed = (printed + text).slice(-2_000);
  });
  let failed: Error | undefined;
  group.child.on('error', (error) => {
    failed = error;
  });
  await waitUntil(
    async () => {
      if (failed !== undefined || group.child.exitCode !== null || group.child.signalCode !== null) {
        throw failed ?? new Error(`VS Code ended at its start: ${printed.trim()}`);
      }
      // A window's extension host has a log folder of its own from its first moment.
      const files = await readdir(logs, { recursive: true }).catch(() => []);
      return files.some((file) => /window1[\\/]exthost[\\/]/.test(file));
    },
    { timeoutMs: 60_000, what: `a VS Code window to open. ${printed.trim()}` },
  );
}

/** The `code` command is only a messenger; the program behind it leaves its process id in its profile. */
async function quit(profile: string): Promise<void> {
  const id = Number(await readFile(join(profile, 'code.lock'), 'utf8').catch(() => ''));
  if (!Number.isInteger(id) || id <= 0) {
    return;
  }
  try {
    process.kill(id, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}

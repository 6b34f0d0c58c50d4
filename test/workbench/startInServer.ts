import { randomBytes } from 'node:crypto';
import { findBrowser, launchBrowser } from './browser.ts';
import { cacheFolder } from './paths.ts';
import { ensureServerBuild } from './serverBuild.ts';
import { startServer } from './serverProcess.ts';
import type { StartedWorkbench } from './startedWorkbench.ts';
import { startSettings, type StartHome } from './startHome.ts';
import { packageVsix } from './vsix.ts';

/** Starts the server build with the packaged extension installed; the person's own browser shows it. */
export async function startInServer(home: StartHome): Promise<StartedWorkbench> {
  const build = await ensureServerBuild(cacheFolder);
  const server = await startServer({
    build,
    folder: home.workspace,
    extensions: [await packageVsix()],
    settings: startSettings,
    dataFolder: home.profile,
    // Whoever reaches the port can run programs, so that the address carries a secret.
    access: { kind: 'token', token: randomBytes(16).toString('hex') },
  });
  return {
    invitation: `Open this address in a browser: ${server.address}`,
    ended: server.ended,
    check: () => showOnce(server.address),
    dispose: () => server.dispose(),
  };
}

/** The server has answered by now; with a browser at hand, its page is looked at too. */
async function showOnce(address: string): Promise<void> {
  const executable = findBrowser();
  if (executable === undefined) {
    console.log('No browser was found, so that only the server was asked.');
    return;
  }
  const browser = await launchBrowser(executable);
  try {
    const page = await browser.newPage();
    await page.goto(address, { timeout: 60_000 });
    await page.locator('.monaco-workbench .activitybar .action-item').first().waitFor({ timeout: 60_000 });
  } finally {
    await browser.close();
  }
}

import { fetchDesktop, findInstalledDesktop, type Desktop } from './desktop.ts';
import { cacheFolder } from './paths.ts';
import { startInDesktop } from './startInDesktop.ts';
import { startInServer } from './startInServer.ts';
import type { StartedWorkbench } from './startedWorkbench.ts';
import { makeCheckHome, openStartHome, type StartHome } from './startHome.ts';

/** `npm start`: opens a VS Code with the extension. With `--check` it makes sure that this works, and ends. */
async function main(check: boolean): Promise<void> {
  const interrupted = interruption();
  const home = check ? await makeCheckHome() : await openStartHome();
  try {
    const started = await startSomewhere(home);
    try {
      console.log(`Scratch workspace: ${home.workspace}`);
      console.log(started.invitation);
      if (check) {
        await started.check();
        console.log('The workbench answers.');
      } else {
        console.log('Ctrl-C ends it.');
        await Promise.race([interrupted, started.ended]);
      }
    } finally {
      await started.dispose();
    }
  } finally {
    await home.dispose();
  }
}

/** The person's own `code` first, then a downloaded desktop VS Code, then the server build, which needs no display. */
async function startSomewhere(home: StartHome): Promise<StartedWorkbench> {
  for (const find of [findInstalledDesktop, () => fetchDesktop(cacheFolder)]) {
    const started = await tryDesktop(await find(), home);
    if (started !== undefined) {
      return started;
    }
  }
  console.log('Using the VS Code server build, which a browser shows.');
  return startInServer(home);
}

async function tryDesktop(desktop: Desktop, home: StartHome): Promise<StartedWorkbench | undefined> {
  if (desktop.kind === 'unusable') {
    console.log(`Not using ${desktop.what}, because ${desktop.why}.`);
    return undefined;
  }
  console.log(`Using ${desktop.what}: ${desktop.executable}`);
  try {
    return await startInDesktop(desktop.executable, home);
  } catch (error) {
    console.log(`It did not open: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        resolve();
      });
    }
  });
}

await main(process.argv.includes('--check'));

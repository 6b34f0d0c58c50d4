import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { failedSuite, hangMessage, type EditorSuite } from './editorSuite.ts';
import { endOnSignals } from './endOnSignals.ts';
import { outFolder } from './paths.ts';
import { startServer, type ServerProcess } from './serverProcess.ts';
import type { ServerWindow } from './serverWindow.ts';
import type { SuiteResult } from './suiteReport.ts';
import { testSettings } from './testSettings.ts';
import { waitUntil } from './waitUntil.ts';

/** Runs a suite in the extension host of the server build, which lives as long as the page that a browser shows. */
export async function runSuiteInServer(
  suite: EditorSuite,
  { build, browser: executable }: Extract<ServerWindow, { kind: 'usable' }>,
): Promise<SuiteResult> {
  endOnSignals();
  const server = await startServer({
    build,
    folder: suite.workspace,
    settings: testSettings,
    sharesCompiled: true,
    access: { kind: 'open' },
    payload: 'honoured',
    env: suite.report.env,
  });
  const browser = await launchBrowser(executable).catch(async (error: unknown) => {
    await server.dispose();
    throw error;
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const complaints = await collectComplaints(page);
    await page.goto(suiteAddress(server, suite));
    return await outcome(suite, page, complaints);
  } finally {
    await browser.close();
    await server.dispose();
  }
}

function suiteAddress(server: ServerProcess, { extension, bundle }: EditorSuite): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const address = new URL(server.address);
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(bundle)],
    ['skipWelcome', 'true'],
  ];
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** What every window without the internet complains about, and what nothing depends on. */
const NOISE = /Failed to load resource|ServiceWorker|bad HTTP response code|ENOTFOUND/;

interface Complaints {
  /** The extension host has ended, with or without a result. */
  ended(): boolean;
  text(): string;
}

async function collectComplaints(page: Page): Promise<Complaints> {
  const lines: string[] = [];
  let ended = false;
  page.on('console', (message) => {
    if (message.type() === 'error' && !NOISE.test(message.text())) {
      lines.push(message.text().split('\n', 3).join('\n'));
    }
  });
  // VS Code calls this, where it exists, when the extension host of a test run ends.
  await page.exposeFunction('codeAutomationExit', () => {
    ended = true;
  });
  return { ended: () => ended, text: () => lines.slice(-10).join('\n') };
}

async function outcome(suite: EditorSuite, page: Page, complaints: Complaints): Promise<SuiteResult> {
  const { report } = suite;
  const finished = async (): Promise<SuiteResult | undefined> => {
    // Asked first: a suite that ends writes its result before its host goes.
    const ended = complaints.ended();
    await report.printNews();
    const result = await report.result();
    if (result === undefined && ended) {
      return failedSuite(`The extension host ended without a result.\n${complaints.text()}`);
    }
    return result;
  };
  try {
    const result = await waitUntil(finished, { timeoutMs: suite.timeoutMs, what: 'the suite to end' });
    await report.printNews();
    return result;
  } catch {
    const picture = join(outFolder, 'editor-suite-hang.png');
    await mkdir(outFolder, { recursive: true });
    await page.screenshot({ path: picture, timeout: 10_000 }).catch(() => undefined);
    return failedSuite(`${hangMessage(suite)} A screenshot is in ${picture}.\n${complaints.text()}`);
  }
}

import path from 'node:path';
import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import type { JudgedCase } from '../../core/judgedCase.ts';
import { debugOutcome, type DebugOutcome } from '../../judge/debug/debugOutcome.ts';
import { prepareDebug, type DebugProgram, type DebugRequest } from '../../judge/debug/debugProgram.ts';
import type { JudgeEnvironment } from '../../judge/languages/adapter.ts';
import { removeRunFolder } from '../../judge/runFolder.ts';
import { MutableDisposable, type Disposable } from '../disposables.ts';
import { saveSolution } from '../solutionDocument.ts';
import type { Solution } from '../solutionFiles.ts';
import { refuseWithoutTrust } from '../trust.ts';
import { refuseWithoutDebugger } from './debuggers.ts';
import { launchConfiguration } from './launchConfiguration.ts';

/** In the configuration of a session: whose it is. */
const marker = 'codeRoundsFolder';

/** Starts debug sessions that play one case against a student's file. */
export class CaseDebugger implements Disposable {
  private readonly environment: () => JudgeEnvironment;
  /** Of the newest session, which may be started again from the toolbar after its end. */
  private readonly folder = new MutableDisposable();

  constructor(environment: () => JudgeEnvironment) {
    this.environment = environment;
  }

  /**
   * Saves the file, debugs the case and waits for the end of the session.
   * @throws {HumanError} when it cannot be started; the message says why.
   */
  async debug(solution: Solution, judged: JudgedCase, testRun?: vscode.TestRun): Promise<DebugOutcome> {
    refuseWithoutTrust(
      vscode.l10n.t(
        'Debugging a solution executes its code, and this workspace is not trusted. Trust it first, then debug again.',
      ),
    );
    const { entry, language, file } = solution;
    refuseWithoutDebugger(language);
    const source = await saveSolution(file);
    const cancelled = new AbortController();
    const stop = testRun?.token.onCancellationRequested(() => {
      cancelled.abort();
    });
    try {
      const request: DebugRequest = {
        problem: entry.problem,
        language,
        source,
        file,
        judged,
        environment: this.environment(),
        signal: cancelled.signal,
      };
      const program = await prepared(request);
      this.folder.value = { dispose: () => void removeRunFolder(program.folder).catch(() => undefined) };
      const isElectron = program.executable === process.execPath && 'electron' in process.versions;
      const name = vscode.l10n.t('{0}: {1}', entry.problem.title, judged.case.name);
      const configuration = launchConfiguration({ language, name, file, program, isElectron });
      await play({ ...configuration, [marker]: program.folder }, file, cancelled.signal, testRun);
      return await debugOutcome(request, program.replies);
    } finally {
      stop?.dispose();
    }
  }

  dispose(): void {
    this.folder.dispose();
  }
}

async function prepared(request: DebugRequest): Promise<DebugProgram> {
  const title = vscode.l10n.t('Getting “{0}” ready to be debugged', path.basename(request.file));
  const location = vscode.ProgressLocation.Window;
  const ready = await vscode.window.withProgress({ location, title }, () => prepareDebug(request));
  if (ready.kind === 'failed') throw new HumanError(ready.message);
  return ready.program;
}

/** Starts a session and resolves at its end. */
async function play(
  configuration: vscode.DebugConfiguration,
  file: string,
  signal: AbortSignal,
  testRun: vscode.TestRun | undefined,
): Promise<void> {
  const isOurs = ({ parentSession, configuration: other }: vscode.DebugSession): boolean =>
    parentSession === undefined && other[marker] === configuration[marker];
  let session: vscode.DebugSession | undefined;
  const end = (): void => {
    if (session !== undefined) void vscode.debug.stopDebugging(session);
  };
  signal.addEventListener('abort', end);
  const listening: vscode.Disposable[] = [];
  try {
    const ended = new Promise<void>((resolve) => {
      listening.push(
        vscode.debug.onDidStartDebugSession((started) => {
          if (!isOurs(started)) return;
          session = started;
          if (signal.aborted) end();
        }),
        vscode.debug.onDidTerminateDebugSession((gone) => {
          if (isOurs(gone)) resolve();
        }),
      );
    });
    const workspace = vscode.workspace.getWorkspaceFolder(vscode.Uri.file(file));
    const options = { suppressSaveBeforeStart: true, ...(testRun === undefined ? {} : { testRun }) };
    const hasStarted = await vscode.debug.startDebugging(workspace, configuration, options);
    if (!hasStarted) {
      throw new HumanError(
        vscode.l10n.t('The debugger did not start. Look for its own message, then debug again.'),
      );
    }
    await ended;
  } finally {
    signal.removeEventListener('abort', end);
    for (const listener of listening) listener.dispose();
  }
}

import path from 'node:path';
import type * as vscode from 'vscode';
import type { LanguageId } from '../../core/language.ts';
import type { DebugProgram } from '../../judge/debug/debugProgram.ts';

/** What a launch has to know besides the program. */
interface Launch {
  readonly language: LanguageId;
  /** What the session is called in the Run and Debug view. */
  readonly name: string;
  /** Absolute path of the student's file. */
  readonly file: string;
  readonly program: DebugProgram;
  /** Whether the program is the editor's own, which is an Electron that plays Node. */
  readonly isElectron: boolean;
}

/** What a debug extension asks for besides what all have in common. */
interface OwnPart {
  readonly type: string;
  readonly [setting: string]: unknown;
}

/** The configuration that a debug extension starts a prepared program by. */
export function launchConfiguration(launch: Launch): vscode.DebugConfiguration {
  const { name, program } = launch;
  const common = { name, request: 'launch', cwd: program.folder, console: 'internalConsole' };
  switch (launch.language) {
    case 'typescript':
    case 'javascript':
      return { ...common, ...nodeLaunch(launch) };
    case 'python':
      return { ...common, ...pythonLaunch(program) };
    case 'go':
      return { ...common, ...goLaunch(program) };
    case 'java':
      return { ...common, ...javaLaunch(launch) };
  }
}

/** https://github.com/microsoft/vscode-js-debug/blob/main/OPTIONS.md */
function nodeLaunch({ program, isElectron }: Launch): OwnPart {
  const [driver = '', ...options] = program.args.toReversed();
  return {
    type: 'node',
    runtimeExecutable: program.executable,
    runtimeArgs: options.reverse(),
    program: driver,
    env: program.environment,
    // The driver writes prints itself, so that none is lost.
    outputCapture: 'std',
    // Copies lie outside of the workspace; their maps lead to the student's file.
    resolveSourceMapLocations: [globOf(program.folder)],
    outFiles: [globOf(program.folder)],
    // Both, so that a breakpoint is in place before the first statement runs.
    pauseForSourceMap: true,
    skipFiles: ['<node_internals>/**', globOf(path.dirname(driver))],
    smartStep: true,
    // An Electron heeds no NODE_OPTIONS, by which the debugger gets into a process otherwise; 0: any free port.
    ...(isElectron ? { attachSimplePort: 0 } : { autoAttachChildProcesses: false }),
  };
}

/** https://code.visualstudio.com/docs/python/debugging */
function pythonLaunch({ executable, args, environment }: DebugProgram): OwnPart {
  const [driver = '', ...options] = args.toReversed();
  return {
    type: 'debugpy',
    python: [executable],
    pythonArgs: options.reverse(),
    program: driver,
    env: environment,
    justMyCode: true,
    redirectOutput: true,
    subProcess: false,
  };
}

/** https://github.com/golang/vscode-go/wiki/debugging */
function goLaunch({ executable, environment }: DebugProgram): OwnPart {
  return { type: 'go', mode: 'exec', program: executable, env: environment };
}

/** https://github.com/microsoft/vscode-java-debug/blob/main/Configuration.md */
function javaLaunch({ program, file }: Launch): OwnPart {
  const { executable, args, environment, files } = program;
  const mainClass = args.at(-1);
  const jar = args.at(-2) ?? '';
  return {
    type: 'java',
    mainClass,
    classPaths: [jar, ...files.slice(1)],
    modulePaths: [],
    sourcePaths: [path.dirname(file)],
    javaExec: executable,
    vmArgs: args.slice(0, args.indexOf('-cp')).filter((option) => option.startsWith('-X')),
    env: environment,
    shortenCommandLine: 'none',
    stepFilters: { skipClasses: ['$JDK', 'coderounds.*'] },
  };
}

/** Everything in a folder; globs have forward slashes on every system. */
function globOf(folder: string): string {
  return `${folder.replaceAll('\\', '/')}/**`;
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandLine, CommandRequest, LanguageAdapter, Prepared, PrepareRequest } from './adapter.ts';
import { pythonStarter } from './pythonStarter.ts';
import { pythonSupport } from './pythonSupport.ts';
import { findPython } from './pythonToolchain.ts';

/** Python 3.9 or newer. Nothing is compiled beforehand: the driver tells of a syntax error when it loads the file. */
export const python: LanguageAdapter = {
  id: 'python',
  find: (environment) => findPython(environment),
  prepare,
  command: (request) => Promise.resolve(commandLine(request)),
  starter: pythonStarter,
};

async function prepare(request: PrepareRequest): Promise<Prepared> {
  const solution = join(request.runFolder, 'solution.py');
  await writeFile(solution, request.source);
  for (const file of pythonSupport(request.problem)) {
    await writeFile(join(request.runFolder, file.fileName), file.text);
  }
  return { kind: 'ready', files: [solution] };
}

function commandLine({ environment, toolchain, isDebugged }: CommandRequest): CommandLine {
  return {
    executable: toolchain.path,
    // Isolated from the person's own settings and packages on PYTHONPATH (-I), which a debugger is among, no compiled
    // files left behind (-B), and nothing printed is lost before a hang (-u).
    args: [...(isDebugged === true ? [] : ['-I']), '-B', '-u', join(environment.driversFolder, 'driver.py')],
    environment: {},
    channel: 'extra-descriptors',
  };
}

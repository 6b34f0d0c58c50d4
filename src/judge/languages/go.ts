import path from 'node:path';
import type { CommandLine, CommandRequest, LanguageAdapter, Prepared, PrepareRequest } from './adapter.ts';
import { buildGo, goExecutable, toolRequest } from './goBuild.ts';
import { goStarter } from './goStarter.ts';
import { findGo } from './goToolchain.ts';
import { openWorkshop } from './goWorkshop.ts';

/** Go 1.21 or newer. The solution and the driver are one program, built beforehand and kept for the next run. */
export const go: LanguageAdapter = {
  id: 'go',
  // What a scenario leaves waiting for ever is looked through at every step of the next ones.
  scenariosPerProcess: 10,
  find: (environment) => findGo(environment),
  prepare,
  command: (request) => Promise.resolve(commandLine(request)),
  starter: goStarter,
};

async function prepare(request: PrepareRequest): Promise<Prepared> {
  const workshop = await openWorkshop(request);
  if (request.debugged !== undefined) {
    const failure = await buildGo(request, workshop, request.runFolder);
    if (failure !== undefined) return { kind: 'compile-error', ...failure };
    return { kind: 'ready', files: [path.join(request.runFolder, goExecutable)] };
  }
  const parts = [
    workshop.identity,
    JSON.stringify([toolRequest(request.problem), request.problem.signature]),
  ];
  const built = await workshop.cache.get([...parts, request.source], (into) =>
    buildGo(request, workshop, into),
  );
  if (built.kind === 'failed') return { kind: 'compile-error', ...built.failure };
  return { kind: 'ready', files: [path.join(built.folder, goExecutable)] };
}

function commandLine({ files, memoryMiB }: CommandRequest): CommandLine {
  const [executable = goExecutable] = files;
  return {
    executable,
    args: [],
    // Garbage alone must not reach the limit that the judge watches.
    environment: { GOMEMLIMIT: `${Math.floor(memoryMiB * 0.8)}MiB` },
    channel: 'standard-streams',
  };
}

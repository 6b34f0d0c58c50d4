import type { CommandLine, CommandRequest, LanguageAdapter } from './adapter.ts';
import { compileJava } from './javaCompiler.ts';
import { driverCommand } from './javaMachine.ts';
import { javaStarter } from './javaStarter.ts';
import { findJava } from './javaToolchain.ts';
import { javaTools } from './javaTools.ts';
import { isConcurrent } from './isConcurrent.ts';

/** Milliseconds for building the driver, should its cache have been emptied since the solution was compiled. */
const toolsMs = 30_000;

/** A JDK 17 or newer. */
export const java: LanguageAdapter = {
  id: 'java',
  // Threads that hang for ever stay until the process ends, and each is looked at in every step.
  scenariosPerProcess: 10,
  find: (environment) => findJava(environment),
  prepare: (request) => compileJava(request, isConcurrent(request.problem) ? 'yielding' : 'plain'),
  command,
  starter: javaStarter,
};

async function command({
  environment,
  toolchain,
  runFolder,
  memoryMiB,
}: CommandRequest): Promise<CommandLine> {
  const { signal } = new AbortController();
  const tools = await javaTools({ environment, toolchain, compileMs: toolsMs, signal });
  return driverCommand(toolchain.path, tools, runFolder, memoryMiB);
}

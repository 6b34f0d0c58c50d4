import path from 'node:path';
import type { CommandLine } from './adapter.ts';
import type { JavaTools } from './javaTools.ts';

/** Memory of the virtual machine beside the heap, and the smallest heap that makes sense, in MiB. */
const besideHeapMiB = 96;
const smallestHeapMiB = 16;

/** A short run gains nothing from the larger compiler and collector, and starts later. */
const quickStart = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];

/** Nothing of the machine's own on the channel, and no file in the common temporary folder. */
const silent = ['-Xlog:disable', '-XX:+DisplayVMOutputToStderr', '-XX:-UsePerfData'];

/** `Main` compiles one solution and ends, `Service` one after the other; a program of ours in the package `compiler`. */
export type CompilerProgram = 'Main' | 'Service';

/** Arguments that start the compiler tool; those of the tool itself come after. */
export function compilerArguments(program: CompilerProgram, jar: string, archives?: string): string[] {
  return [
    ...(archives === undefined ? [] : [`-XX:SharedArchiveFile=${path.join(archives, 'compiler.jsa')}`]),
    ...quickStart,
    ...silent,
    '-Xmx512m',
    // The compiler goes down once for each level of nesting.
    '-Xss8m',
    '-cp',
    jar,
    `coderounds.compiler.${program}`,
  ];
}

/** How to start the driver. @param java absolute path @param memoryMiB what the whole process may take */
export function driverCommand(
  java: string,
  tools: JavaTools,
  runFolder: string,
  memoryMiB: number,
): CommandLine {
  const heapMiB = Math.max(smallestHeapMiB, memoryMiB - besideHeapMiB);
  return {
    executable: java,
    args: [
      `-XX:SharedArchiveFile=${path.join(tools.archives, 'driver.jsa')}`,
      ...quickStart,
      ...silent,
      `-Xmx${heapMiB}m`,
      `-XX:MaxDirectMemorySize=${heapMiB}m`,
      '-XX:+ExitOnOutOfMemoryError',
      '-Xss1m',
      // A compiler thread that comes later would look like one of the solution.
      '-XX:-UseDynamicNumberOfCompilerThreads',
      '-Dfile.encoding=UTF-8',
      '-Djava.awt.headless=true',
      `-Djava.io.tmpdir=${runFolder}`,
      `-Duser.home=${runFolder}`,
      '-cp',
      tools.jar,
      'coderounds.driver.Main',
    ],
    environment: {},
    channel: 'standard-streams',
  };
}

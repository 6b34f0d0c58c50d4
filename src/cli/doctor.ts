import { checkSetup } from '../authoring/setup/checkSetup.ts';
import { setupTexts } from '../authoring/setup/setupText.ts';
import { isUsable, type SetupReport } from '../core/setupReport.ts';
import { exitStatus } from './exitStatus.ts';
import { untilInterrupted } from './untilInterrupted.ts';
import { judgeEnvironment } from './judgeEnvironment.ts';
import type { Output } from './output.ts';

export interface DoctorOptions {
  readonly quick: boolean;
  readonly json: boolean;
  readonly limitsFactor: number;
}

const patience = 'The first time, Go and Java build parts of the judge, which can take a minute.';

/** `code-rounds doctor`: prints as it goes, since the first builds in Go and Java take a while. */
export async function doctor(options: DoctorOptions, output: Output): Promise<number> {
  let printed = 0;
  const print = (soFar: SetupReport): void => {
    const texts = setupTexts(soFar);
    output.out(texts.slice(printed).join(''));
    printed = texts.length;
  };
  if (!options.json && !options.quick) output.out(`${patience}\n\n`);
  const report = await untilInterrupted((signal) =>
    checkSetup({
      environment: judgeEnvironment(),
      host: { kind: 'command-line', name: 'the command line' },
      limitsFactor: options.limitsFactor,
      depth: options.quick ? 'look' : 'try',
      signal,
      ...(options.json ? {} : { onProgress: print }),
    }),
  );
  const usable = report.languages.filter(isUsable).length;
  output.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : `\n${summary(usable, report)}\n`);
  return usable > 0 ? exitStatus.good : exitStatus.toolchainMissing;
}

function summary(usable: number, { languages }: SetupReport): string {
  if (usable === languages.length) return 'All languages can be used.';
  return `${usable} of ${languages.length} languages can be used. What is said above of the others mends them.`;
}

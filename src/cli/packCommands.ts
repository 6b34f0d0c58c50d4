import { nearest } from '../core/nearest.ts';
import { build } from './build.ts';
import type { OptionValues } from './options.ts';
import type { Output } from './output.ts';
import { limitsFactor } from './limitsFactor.ts';
import { packNew } from './packNew.ts';
import { record } from './record.ts';
import { validate } from './validate.ts';

interface PackCommand {
  /** Said when the arguments do not fit. */
  readonly takes: string;
  /** Gives the exit status; undefined where the arguments do not fit. */
  run(args: readonly string[], values: OptionValues, output: Output): Promise<number> | undefined;
}

/** What may stand behind `code-rounds pack`. */
const packCommands: ReadonlyMap<string, PackCommand> = new Map<string, PackCommand>([
  [
    'new',
    {
      takes: 'a NAME',
      run: ([name, ...more], { kind, problem, title, publisher, languages }, output) =>
        name === undefined || more.length > 0
          ? undefined
          : packNew(name, { kind, problem, title, publisher, languages }, output),
    },
  ],
  [
    'record',
    {
      takes: 'a PATH, and after it the problems to record if not all are meant',
      run: ([folder, ...slugs], { check = false }, output) =>
        folder === undefined ? undefined : record(folder, slugs, check, output),
    },
  ],
  [
    'validate',
    {
      takes: 'a PATH',
      run: ([folder, ...more], values, output) => {
        if (folder === undefined || more.length > 0) return undefined;
        const {
          json = false,
          fix = false,
          against,
          changed = false,
          skip = [],
          ci = false,
          soak = false,
        } = values;
        const given = {
          static: values.static ?? false,
          json,
          fix,
          against,
          changed,
          skip,
          ci,
          soak,
          limitsFactor: limitsFactor(values['limits-factor']),
        };
        return validate(folder, given, output);
      },
    },
  ],
  [
    'build',
    {
      takes: 'the PATH of a pack, and --out FILE for its archive',
      run: ([folder, ...rest], { out }, output) =>
        folder === undefined || out === undefined || rest.length > 0 ? undefined : build(folder, out, output),
    },
  ],
]);

/** Runs `pack NAME ARGS`; undefined where the call does not fit, which `packMisuse` explains. */
export function runPackCommand(
  [name = '', ...args]: readonly string[],
  values: OptionValues,
  output: Output,
): Promise<number> | undefined {
  return packCommands.get(name)?.run(args, values, output);
}

/** What is wrong with a call that `runPackCommand` did not take. */
export function packMisuse(name: string | undefined): string {
  const known = [...packCommands.keys()];
  if (name === undefined) return `"pack" takes one of ${known.join(', ')}.`;
  const command = packCommands.get(name);
  if (command !== undefined) return `"pack ${name}" takes ${command.takes}.`;
  const near = nearest(name, known);
  const hint = near === undefined ? `Write one of ${known.join(', ')}.` : `Did you mean "pack ${near}"?`;
  return `There is no command "pack ${name}". ${hint}`;
}

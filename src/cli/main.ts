import { parseArgs } from 'node:util';
import { HumanError } from '../core/humanError.ts';
import { nearest } from '../core/nearest.ts';
import { revealSchema } from '../core/reveal.ts';
import { doctor } from './doctor.ts';
import { exitStatus } from './exitStatus.ts';
import { limitsFactor } from './limitsFactor.ts';
import { list } from './list.ts';
import { loadCatalog } from './loadCatalog.ts';
import { options } from './options.ts';
import { processOutput, type Output } from './output.ts';
import { packMisuse, runPackCommand } from './packCommands.ts';
import { report } from './report.ts';
import { starter } from './starter.ts';
import { test } from './test.ts';
import { usage } from './usage.ts';

const commands = ['list', 'starter', 'test', 'doctor', 'report', 'pack'];

/** Runs one command and gives its exit status. */
async function main(args: readonly string[], output: Output): Promise<number> {
  try {
    return await command(args, output);
  } catch (error) {
    if (error instanceof HumanError) {
      output.error(`${error.message}\n`);
      return exitStatus.usage;
    }
    if (error instanceof DOMException && error.name === 'AbortError') {
      output.error('Stopped.\n');
      return exitStatus.bad;
    }
    if (isUsageError(error)) {
      output.error(`${firstSentence(error.message)}\n\n${usage}`);
      return exitStatus.usage;
    }
    output.error(
      `Code Rounds itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return exitStatus.judgeError;
  }
}

async function command(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [name, first, second, ...rest] = positionals;
  if (values.help === true || name === 'help') {
    output.out(usage);
    return exitStatus.good;
  }
  const catalog = () => loadCatalog(values.pack ?? [], output);
  if (name === 'list' && first === undefined) return list(await catalog(), values.json ?? false, output);
  if (name === 'starter' && first !== undefined && second !== undefined && rest.length === 0) {
    return starter(await catalog(), first, second, values.out, output);
  }
  if (name === 'test' && first !== undefined && second !== undefined && rest.length === 0) {
    const { examples = false, json = false, case: caseName, junit } = values;
    return test(
      await catalog(),
      first,
      second,
      {
        examples,
        json,
        caseName,
        junit,
        reveal: reveal(values.reveal),
        limitsFactor: limitsFactor(values['limits-factor']),
      },
      output,
    );
  }
  if (name === 'doctor' && first === undefined) {
    const { quick = false, json = false } = values;
    return doctor({ quick, json, limitsFactor: limitsFactor(values['limits-factor']) }, output);
  }
  if (name === 'report' && first !== undefined) return report(positionals.slice(1), values.out, output);
  const packStatus = name === 'pack' ? runPackCommand(positionals.slice(1), values, output) : undefined;
  if (packStatus !== undefined) return packStatus;
  output.error(`${misuse(name, first)}\n\n${usage}`);
  return exitStatus.usage;
}

function misuse(name: string | undefined, first: string | undefined): string {
  switch (name) {
    case undefined:
      return 'Name a command.';
    case 'list':
      return '"list" takes options alone.';
    case 'starter':
      return '"starter" takes a PROBLEM and a LANGUAGE.';
    case 'test':
      return '"test" takes a PROBLEM and a FILE.';
    case 'doctor':
      return '"doctor" takes options alone.';
    case 'report':
      return '"report" takes one FILE or more: JSON reports of rounds.';
    case 'pack':
      return packMisuse(first);
    default: {
      const near = nearest(name, commands);
      return `There is no command "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
    }
  }
}

function reveal(text: string | undefined) {
  if (text === undefined) return undefined;
  const level = revealSchema.safeParse(text);
  if (level.success) return level.data;
  throw new HumanError(`"${text}" is no reveal level. Write one of ${revealSchema.options.join(', ')}.`);
}

/** Node goes on to explain how to pass an argument that begins with a dash, which none here does. */
function firstSentence(text: string): string {
  const [sentence = text] = text.split(/\.?(?:$|\n| To specify)/);
  return `${sentence}.`;
}

/** `parseArgs` throws errors with such codes for what the person typed. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

process.exitCode = await main(process.argv.slice(2), processOutput);

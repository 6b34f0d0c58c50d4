import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { withSession } from '../../src/authoring/withSession.ts';
import type { CatalogProblem } from '../../src/core/catalog.ts';
import type { ScenarioCase } from '../../src/core/case.ts';
import { languageIds, languageOfFile, languages } from '../../src/core/language.ts';
import type { JudgeEnvironment } from '../../src/judge/languages/adapter.ts';
import { playScenario } from '../../src/judge/scenario/playScenario.ts';
import { readCases } from '../../src/packs/readCases.ts';
import { median, table } from './statistics.ts';

/** Lines sent to the echo for one measurement. */
const echoes = 500;

/** What a step of a scenario costs in each language, beside a bare line to a child process and back. */
export async function scenarioSteps(
  entry: CatalogProblem,
  environment: JudgeEnvironment,
  rounds: number,
): Promise<string> {
  const cases = await readCases(entry);
  if (cases.kind === 'invalid') throw new Error(`The cases of ${entry.problem.slug} cannot be read.`);
  // Plays without yield points: those are slowed down on purpose.
  const scenarios = cases.value
    .map((judged) => judged.case)
    .filter((given) => 'steps' in given && given.repeat === 1);
  const rows = [['', 'ms a step', 'ms an echo', 'ratio']];
  for (const language of languageIds) {
    const file = Object.entries(entry.problem.submissions).find(
      ([name, submission]) => submission === 'editorial' && languageOfFile(name) === language,
    )?.[0];
    if (file === undefined) throw new Error(`${entry.problem.slug} has no editorial in ${language}.`);
    const source = await readFile(path.join(entry.folder, 'solutions', file), 'utf8');
    const steps: number[] = [];
    const lines: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      lines.push(await timeEcho());
      steps.push(
        await timeSteps(
          entry,
          { language, fileName: path.basename(file), source },
          environment,
          scenarios as ScenarioCase[],
        ),
      );
    }
    const ratios = steps.map((step, index) => step / (lines[index] ?? Number.NaN)).slice(1);
    rows.push([
      languages[language].title,
      median(steps.slice(1)).toFixed(2),
      median(lines.slice(1)).toFixed(2),
      median(ratios).toFixed(1),
    ]);
  }
  return table(rows);
}

async function timeSteps(
  { problem }: CatalogProblem,
  file: Parameters<typeof withSession>[1],
  environment: JudgeEnvironment,
  scenarios: readonly ScenarioCase[],
): Promise<number> {
  if (problem.kind !== 'class') throw new Error('Only a class has scenarios.');
  let took = 0;
  let steps = 0;
  await withSession(problem, file, environment, async (session) => {
    for (const scenario of scenarios) {
      const began = performance.now();
      const { outcome } = await playScenario(session, problem.signature, scenario, { patienceMs: 2_000 });
      took += performance.now() - began;
      steps += scenario.steps.length;
      if (outcome.kind !== 'accepted')
        throw new Error(`${file.fileName}: "${scenario.name}" was not accepted.`);
    }
  });
  return took / steps;
}

async function timeEcho(): Promise<number> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'echo.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await echo(child.stdin, child.stdout);
  const began = performance.now();
  for (let index = 0; index < echoes; index += 1) await echo(child.stdin, child.stdout);
  const took = performance.now() - began;
  child.stdin.end();
  await ended;
  return took / echoes;
}

async function echo(input: Writable, output: Readable): Promise<void> {
  input.write('{"id":1,"op":"look"}\n');
  await once(output, 'data');
}

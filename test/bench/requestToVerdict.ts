import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { languages, languageIds, type LanguageId } from '../../src/core/language.ts';
import type { JudgeEnvironment } from '../../src/judge/languages/adapter.ts';
import { adapters } from '../../src/judge/languages/table.ts';
import { timeBareProgram, type Tools } from './bareProgram.ts';
import { timeJudge } from './judgeTime.ts';
import { median, table } from './statistics.ts';
import { workloads, type Workload } from './workloads.ts';

const programs = path.join(import.meta.dirname, 'programs');
const cacheSolutions = path.join(
  import.meta.dirname,
  '../../problems/senior-backend/problems/lru-cache/solutions/accepted',
);

/** The same solution is judged and called directly. */
const sources: Readonly<Record<LanguageId, Readonly<Record<Workload['caller'], string>>>> = {
  javascript: {
    callAdd: path.join(programs, 'add.js'),
    callCache: path.join(cacheSolutions, 'map-order.js'),
  },
  typescript: {
    callAdd: path.join(programs, 'add.ts'),
    callCache: path.join(cacheSolutions, 'linked-list.ts'),
  },
  python: { callAdd: path.join(programs, 'add.py'), callCache: path.join(cacheSolutions, 'dict-order.py') },
  go: { callAdd: path.join(programs, 'add.go'), callCache: path.join(cacheSolutions, 'linked-list.go') },
  java: {
    callAdd: path.join(programs, 'add.java'),
    callCache: path.join(cacheSolutions, 'access-order.java'),
  },
};

/**
 * Request to verdict, cold, beside compiling and running the same solution in a bare loop. Judge and bare take turns, so
 * that what else the machine does falls on both.
 */
export async function requestToVerdict(environment: JudgeEnvironment, rounds: number): Promise<string> {
  const tools = await findTools(environment);
  const rows = [['', '', 'judge ms', 'bare ms', 'ratio', 'spread of the ratio']];
  for (const language of languageIds) {
    for (const workload of workloads) {
      const source = await readFile(sources[language][workload.caller], 'utf8');
      const pairs: { judged: number; bare: number }[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        const fresh = `${source}\n${language === 'python' ? '#' : '//'} ${workload.calls} calls, round ${round} of ${process.pid}\n`;
        const bare = await timeBareProgram(workload, language, fresh, tools);
        const judged = await timeJudge(workload, language, fresh, environment);
        // The first one builds what is built once a machine.
        if (round > 0) pairs.push({ judged, bare });
      }
      rows.push(row(language, workload, pairs));
    }
  }
  return table(rows);
}

function row(
  language: LanguageId,
  workload: Workload,
  pairs: readonly { judged: number; bare: number }[],
): string[] {
  const ratios = pairs.map(({ judged, bare }) => judged / bare).sort((a, b) => a - b);
  const judged = median(pairs.map((pair) => pair.judged));
  const bare = median(pairs.map((pair) => pair.bare));
  const spread = `${(ratios[0] ?? 0).toFixed(2)} to ${(ratios.at(-1) ?? 0).toFixed(2)}`;
  return [
    languages[language].title,
    workload.title,
    judged.toFixed(0),
    bare.toFixed(0),
    median(ratios).toFixed(2),
    spread,
  ];
}

async function findTools(environment: JudgeEnvironment): Promise<Tools> {
  const found = async (language: LanguageId): Promise<string> => {
    const search = await adapters[language].find(environment);
    if (search.kind === 'missing') throw new Error(`The bench needs all five languages. ${search.advice}`);
    return search.toolchain.path;
  };
  const java = await found('java');
  return {
    python: await found('python'),
    go: await found('go'),
    java,
    javac: path.join(path.dirname(java), 'javac'),
  };
}

import { cpus } from 'node:os';
import path from 'node:path';
import { readPack } from '../../src/packs/readPack.ts';
import { builtDrivers, testEnvironment } from '../judge/environment.ts';
import { calibrationSpread } from './calibrationSpread.ts';
import { requestToVerdict } from './requestToVerdict.ts';
import { scenarioSteps } from './scenarioSteps.ts';

/** Rounds that count; a first one, in which things are built and warmed, does not. */
const rounds = Number(process.argv[2] ?? 5);

const { problems } = await readPack(path.join(import.meta.dirname, '../../problems/senior-backend'));
const problemNamed = (slug: string) => {
  const entry = problems.find(({ problem }) => problem.slug === slug);
  if (entry === undefined) throw new Error(`The built-in pack has no problem ${slug}.`);
  return entry;
};

builtDrivers();
const environment = testEnvironment();
const [cpu] = cpus();
console.log(
  `${cpus().length} x ${cpu?.model ?? 'unknown processor'}, Node ${process.versions.node}; medians of ${rounds}`,
);

console.log('\nFrom request to verdict, cold, beside the same solution compiled and called in a bare loop:');
console.log(await requestToVerdict(environment, rounds));

console.log('\nA step of a scenario (worker-pool), beside one line to a child process and back:');
console.log(await scenarioSteps(problemNamed('worker-pool'), environment, rounds));

console.log(
  '\nCost of one call in units of the calibration (lru-cache), alone and beside three busy threads a core:',
);
const files = ['map-order.js', 'linked-list.ts', 'dict-order.py', 'linked-list.go', 'access-order.java'];
console.log(
  await calibrationSpread(
    problemNamed('lru-cache'),
    files.map((file) => `accepted/${file}`),
    environment,
    rounds,
  ),
);

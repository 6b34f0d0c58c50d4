import { cpus } from 'node:os';
import { builtDrivers, testEnvironment } from '../judge/environment.ts';
import { requestToVerdict } from './requestToVerdict.ts';

/** Rounds after the first, which is not counted. */
const rounds = Number(process.argv[2] ?? 5);

builtDrivers();
const [cpu] = cpus();
console.log(
  `${cpus().length} x ${cpu?.model ?? 'unknown processor'}, Node ${process.versions.node}; medians of ${rounds}\n`,
);
console.log('Request to verdict, cold, beside the same solution in a bare loop');
console.log(await requestToVerdict(testEnvironment(), rounds));

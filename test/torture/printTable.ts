import { languageOfFile, languages } from '../../src/core/language.ts';
import { builtDrivers, missingLanguages } from '../judge/environment.ts';
import { faultsOf } from './faultsOf.ts';
import { Rack } from './rack.ts';
import { torments } from './torments.ts';

/** Runs the whole suite, or the files whose names contain an argument, and prints a line for each. */

builtDrivers();
const missing = await missingLanguages();
const wanted = process.argv.slice(2);
const chosen = torments.filter(
  ({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
);
const widths = [38, 10, 56, 22, 15, 8, 7, 4] as const;
const rack = new Rack();
const began = performance.now();
let failed = 0;
let run = 0;
line(['program', 'language', 'what it does', 'expected', 'verdict', 'ms', 'held ms', 'left']);
try {
  for (const torment of chosen) {
    const language = languageOfFile(torment.file);
    if (language === undefined || missing.has(language)) continue;
    const observation = await rack.observe(torment);
    const { report, tookMs, heldMs, left } = observation;
    line([
      torment.file,
      languages[language].title,
      torment.does,
      torment.verdicts.join(', '),
      report.verdict,
      tookMs.toFixed(0),
      heldMs.toFixed(0),
      String(left.length),
    ]);
    const faults = faultsOf(torment, observation);
    for (const fault of faults) console.log(`  FAULT: ${fault}`);
    failed += faults.length === 0 ? 0 : 1;
    run += 1;
  }
} finally {
  rack.dispose();
}
console.log(`${run} programs, ${failed} with faults, ${((performance.now() - began) / 1_000).toFixed(0)} s`);
process.exitCode = failed === 0 && run > 0 ? 0 : 1;

function line(cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

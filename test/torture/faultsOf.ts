import { longestHoldMs, type Observation } from './rack.ts';
import type { Torment } from './torment.ts';

/** What an observation has that it must not have, in words; nothing when all is well. */
export function faultsOf(torment: Torment, observation: Observation): string[] {
  const { verdicts, says, prints, hides } = torment;
  const { report, told, heldMs, left, isFileUnchanged, next } = observation;
  const faults: (readonly [boolean, string])[] = [
    [
      !verdicts.includes(report.verdict),
      `the verdict is ${report.verdict}, not ${verdicts.join(' or ')}: ${told}`,
    ],
    [says?.test(told) === false, `it does not say ${String(says)}: ${told}`],
    [
      prints?.test(report.printed) === false,
      `it does not show ${String(prints)}: ${report.printed.slice(0, 500)}`,
    ],
    [hides?.test(told + report.printed) === true, `it shows ${String(hides)}`],
    [heldMs > longestHoldMs, `the loop was held for ${Math.round(heldMs)} ms`],
    [left.length > 0, `processes were left: ${left.join(', ')}`],
    [!isFileUnchanged, 'the solution file was changed'],
    [next.verdict !== 'accepted', `the next run is ${next.verdict}: ${next.message}`],
  ];
  return faults.filter(([isFault]) => isFault).map(([, words]) => words);
}

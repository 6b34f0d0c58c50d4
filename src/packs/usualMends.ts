import type { FindingCode } from './findingCodes.ts';

/** How to mend what an issue alone says is wrong, by its code. */
export const usualMends: Readonly<Partial<Record<FindingCode, string>>> = {
  F05: 'Update Code Rounds, or set "format" to the number that it knows.',
  M01: 'Choose an SPDX identifier, or "proprietary"; without one nobody may use the pack.',
  S04: 'Give exactly the arguments of the signature.',
  S05: 'Write a value of that type; docs/format.md shows how.',
  S07: 'Change the call, or the signature.',
  S19: 'Write the case in that form.',
  S20: 'Each layer has its file.',
  S21: 'Keep one of them.',
  S26: 'Mend the answer, or the way of comparing.',
  U01: 'Make one of them wrong.',
  U02: 'Mend the formula, or its inputs.',
  U12: 'Let them differ in the point that is missing.',
  D02: 'Give more time, or another way to win.',
  D03: 'Lead to it from somewhere, or delete it.',
  D04: 'Let waiting make it worse.',
  R02: 'Write one of the two.',
};

// Apart from the schemas: the pages use these, and with zod beside them their scripts would be twenty times as large.
import * as l10n from '@vscode/l10n';
import { wordTable } from './wordTable.ts';

export const selfBands = [1, 2, 3, 4] as const;
export type SelfBand = (typeof selfBands)[number] | 'not-observed';

/** The rows of the self-assessment, in their order. */
export const selfDimensions = [
  'requirements',
  'approach',
  'code-quality',
  'testing',
  'depth',
  'failure-and-observability',
  'cost-and-simplicity',
  'communication',
] as const;
export type SelfDimension = (typeof selfDimensions)[number];

interface DimensionWords {
  readonly title: string;
  /** What one did, for bands 1 to 4. */
  readonly bands: readonly [string, string, string, string];
}

/** Each band is a behaviour that somebody else could have seen; none of them is a grade. */
export const dimensionWords: Readonly<Record<SelfDimension, DimensionWords>> = {
  requirements: {
    get title() {
      return l10n.t('Requirements and assumptions');
    },
    bands: [
      l10n.t('I began without asking what was wanted, or solved something else.'),
      l10n.t('I found out what was wanted late, or only when a test or a hint told me.'),
      l10n.t('I named inputs, limits and what I assume before I began.'),
      l10n.t('I also said which answer would change the design, and cut what was not needed.'),
    ],
  },
  approach: {
    get title() {
      return l10n.t('Approach and trade-offs');
    },
    bands: [
      l10n.t('I had no plan that would have worked.'),
      l10n.t('I found one with a hint, or changed it halfway without knowing why.'),
      l10n.t('I had a plan that works before I wrote code, and could say why it works.'),
      l10n.t('I held at least two ways against each other and gave a reason for mine.'),
    ],
  },
  'code-quality': {
    get title() {
      return l10n.t('Code quality');
    },
    bands: [
      l10n.t('I could not finish code that another person could follow.'),
      l10n.t('It works in parts; names or structure would need an explanation.'),
      l10n.t('Names, structure and edge cases are clear without an explanation.'),
      l10n.t('I would also merge it as it is: small parts, no repetition, errors handled.'),
    ],
  },
  testing: {
    get title() {
      return l10n.t('Testing habit');
    },
    bands: [
      l10n.t('I ran nothing before I submitted.'),
      l10n.t('I ran the examples and hoped for the rest.'),
      l10n.t('I wrote cases of my own for the edges before I submitted.'),
      l10n.t('I also chose them from what could break, and knew beforehand what each would show.'),
    ],
  },
  depth: {
    get title() {
      return l10n.t('Depth');
    },
    bands: [
      l10n.t('I could not say what the thing is.'),
      l10n.t('I could say what it is, not how it works.'),
      l10n.t('I explained how it works, and used it for this system.'),
      l10n.t('I also said what it costs, and when something else is better.'),
    ],
  },
  'failure-and-observability': {
    get title() {
      return l10n.t('Failure and observability');
    },
    bands: [
      l10n.t('I spoke of the good case alone.'),
      l10n.t('I named failures when I was asked about them.'),
      l10n.t('I said what fails, what happens then, and what one would see.'),
      l10n.t('I also said what limits the damage, and which signal wakes whom.'),
    ],
  },
  'cost-and-simplicity': {
    get title() {
      return l10n.t('Cost and simplicity');
    },
    bands: [
      l10n.t('I did not think of size, money or upkeep.'),
      l10n.t('I made it larger than the numbers ask for, or smaller.'),
      l10n.t('I sized it by a number, and left out what that number does not need.'),
      l10n.t('I also said what would make me change it, and what a simpler one would lack.'),
    ],
  },
  communication: {
    get title() {
      return l10n.t('Communication');
    },
    bands: [
      l10n.t('My partner could not follow me.'),
      l10n.t('My partner had to ask often where I was.'),
      l10n.t('I said what I was about to do, and why, before I did it.'),
      l10n.t('I also summed up, checked that we meant the same, and took up what was said.'),
    ],
  },
};

/** The bands in two words each, for tables. */
export const bandTitles: Readonly<Record<(typeof selfBands)[number], string>> = wordTable({
  1: () => l10n.t('could not'),
  2: () => l10n.t('with help or gaps'),
  3: () => l10n.t('yes, the basics'),
  4: () => l10n.t('yes, alternatives compared'),
});

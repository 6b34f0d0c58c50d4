// Apart from the schemas: the pages use these, and with zod beside them their scripts would be twenty times as large.

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
    title: 'Requirements and assumptions',
    bands: [
      'I began without asking what was wanted, or solved something else.',
      'I found out what was wanted late, or only when a test or a hint told me.',
      'I named inputs, limits and what I assume before I began.',
      'I also said which answer would change the design, and cut what was not needed.',
    ],
  },
  approach: {
    title: 'Approach and trade-offs',
    bands: [
      'I had no plan that would have worked.',
      'I found one with a hint, or changed it halfway without knowing why.',
      'I had a plan that works before I wrote code, and could say why it works.',
      'I held at least two ways against each other and gave a reason for mine.',
    ],
  },
  'code-quality': {
    title: 'Code quality',
    bands: [
      'I could not finish code that another person could follow.',
      'It works in parts; names or structure would need an explanation.',
      'Names, structure and edge cases are clear without an explanation.',
      'I would also merge it as it is: small parts, no repetition, errors handled.',
    ],
  },
  testing: {
    title: 'Testing habit',
    bands: [
      'I ran nothing before I submitted.',
      'I ran the examples and hoped for the rest.',
      'I wrote cases of my own for the edges before I submitted.',
      'I also chose them from what could break, and knew beforehand what each would show.',
    ],
  },
  depth: {
    title: 'Depth',
    bands: [
      'I could not say what the thing is.',
      'I could say what it is, not how it works.',
      'I explained how it works, and used it for this system.',
      'I also said what it costs, and when something else is better.',
    ],
  },
  'failure-and-observability': {
    title: 'Failure and observability',
    bands: [
      'I spoke of the good case alone.',
      'I named failures when I was asked about them.',
      'I said what fails, what happens then, and what one would see.',
      'I also said what limits the damage, and which signal wakes whom.',
    ],
  },
  'cost-and-simplicity': {
    title: 'Cost and simplicity',
    bands: [
      'I did not think of size, money or upkeep.',
      'I made it larger than the numbers ask for, or smaller.',
      'I sized it by a number, and left out what that number does not need.',
      'I also said what would make me change it, and what a simpler one would lack.',
    ],
  },
  communication: {
    title: 'Communication',
    bands: [
      'My partner could not follow me.',
      'My partner had to ask often where I was.',
      'I said what I was about to do, and why, before I did it.',
      'I also summed up, checked that we meant the same, and took up what was said.',
    ],
  },
};

/** The bands in two words each, for tables. */
export const bandTitles: Readonly<Record<(typeof selfBands)[number], string>> = {
  1: 'could not',
  2: 'with help or gaps',
  3: 'yes, the basics',
  4: 'yes, alternatives compared',
};

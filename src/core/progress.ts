import type { LanguageId } from './language.ts';
import type { ProgressEvent } from './progressEvent.ts';

export type ProblemStatus = 'new' | 'attempted' | 'solved';

interface ProblemProgress {
  readonly solvedIn: ReadonlySet<LanguageId>;
  readonly attempted: boolean;
  readonly hintsShown: number;
  readonly lastLanguage: LanguageId | undefined;
}

const untouched: ProblemProgress = {
  solvedIn: new Set(),
  attempted: false,
  hintsShown: 0,
  lastLanguage: undefined,
};

/** What the log says of each problem. Immutable: `with` gives the next one. */
export class Progress {
  private readonly problems: ReadonlyMap<string, ProblemProgress>;
  /** The language of the problem opened last, whichever it was. */
  readonly lastLanguage: LanguageId | undefined;

  private constructor(problems: ReadonlyMap<string, ProblemProgress>, lastLanguage: LanguageId | undefined) {
    this.problems = problems;
    this.lastLanguage = lastLanguage;
  }

  static of(events: Iterable<ProgressEvent>): Progress {
    let progress = new Progress(new Map(), undefined);
    for (const event of events) progress = progress.with(event);
    return progress;
  }

  with(event: ProgressEvent): Progress {
    const before = this.of(event.problem);
    const after = next(before, event);
    if (after === before) return this;
    const lastLanguage = event.type === 'opened' ? event.language : this.lastLanguage;
    return new Progress(new Map(this.problems).set(event.problem, after), lastLanguage);
  }

  of(problem: string): ProblemProgress {
    return this.problems.get(problem) ?? untouched;
  }

  status(problem: string): ProblemStatus {
    const { solvedIn, attempted } = this.of(problem);
    return solvedIn.size > 0 ? 'solved' : attempted ? 'attempted' : 'new';
  }
}

function next(before: ProblemProgress, event: ProgressEvent): ProblemProgress {
  switch (event.type) {
    case 'opened':
      return { ...before, lastLanguage: event.language };
    case 'run': {
      const solved = event.scope === 'all' && event.verdict === 'accepted';
      const solvedIn = solved ? new Set([...before.solvedIn, event.language]) : before.solvedIn;
      return { ...before, attempted: true, solvedIn };
    }
    case 'hint':
      return { ...before, hintsShown: Math.max(before.hintsShown, event.shown) };
    case 'reset':
    case 'restored':
    case 'complexity-claimed':
    case 'growth-measured':
    case 'follow-up-draft':
    case 'follow-up-committed':
    case 'follow-up-revealed':
    case 'follow-up-point':
    case 'follow-up-mistake':
    case 'follow-up-rated':
      return before;
  }
}

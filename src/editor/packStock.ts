import type { Drill } from '../core/drill.ts';
import type { PackManifest } from '../core/packManifest.ts';
import type { QuestionSection } from '../core/question.ts';
import type { RoundPlan } from '../core/roundPlan.ts';
import type { RoundStock } from '../core/roundStock.ts';
import { formatIssue, type PackIssue } from '../packs/issue.ts';
import { readDrills } from '../packs/readDrills.ts';
import { readQuestions } from '../packs/readQuestions.ts';
import { readRounds } from '../packs/readRounds.ts';
import type { CatalogStore, LoadedPack } from './catalogStore.ts';
import { DisposableStore, type Disposable } from './disposables.ts';
import { Emitter } from './emitter.ts';
import { withoutTwins, type Titled } from './packTwins.ts';

/** A part of a pack, with the pack it came from. */
export interface OfPack<T> {
  readonly value: T;
  readonly pack: PackManifest;
}

/** What the packs hold beside problems. */
export interface PackStock {
  readonly sections: readonly OfPack<QuestionSection>[];
  readonly drills: readonly OfPack<Drill>[];
  readonly plans: readonly OfPack<RoundPlan>[];
  /** What rounds draw from. */
  readonly stock: RoundStock;
}

interface Parts {
  readonly catalogs: Pick<CatalogStore, 'packs' | 'onDidChange'>;
  /** Told what is wrong with a part, which is then left out. */
  readonly warn: (text: string) => void;
}

/** Question banks, drills and round plans of all loaded packs, read when first asked for. */
export class PackStocks implements Disposable {
  /** Fires when what was read is out of date. */
  readonly onDidChange;

  private readonly parts: Parts;
  private readonly store = new DisposableStore();
  private reading: Promise<PackStock> | undefined;

  constructor(parts: Parts) {
    this.parts = parts;
    const changed = this.store.add(new Emitter<void>());
    this.onDidChange = changed.event;
    this.store.add(
      parts.catalogs.onDidChange(() => {
        this.reading = undefined;
        changed.fire();
      }),
    );
  }

  readonly all = (): Promise<PackStock> => {
    const reading = (this.reading ??= this.read());
    // A reading that failed, as one of a disk that was away, may succeed the next time it is asked for.
    reading.catch(() => {
      if (this.reading === reading) this.reading = undefined;
    });
    return reading;
  };

  dispose(): void {
    this.store.dispose();
  }

  private async read(): Promise<PackStock> {
    const { packs, catalog } = await this.parts.catalogs.packs();
    const banks = await Promise.all(packs.map((pack) => this.bankOf(pack)));
    const drills = this.once(banks.flatMap((bank) => bank.drills));
    const sections = this.once(banks.flatMap((bank) => bank.sections));
    const stock: RoundStock = {
      problems: catalog.problems.map(({ problem }) => problem),
      drills: drills.map(({ value }) => value),
      sections: sections.map(({ value }) => value),
    };
    const plans = await Promise.all(packs.map((pack) => this.plansOf(pack, stock)));
    return { sections, drills, plans: this.once(plans.flat()), stock };
  }

  private async bankOf({ source, manifest }: LoadedPack): Promise<Pick<PackStock, 'drills' | 'sections'>> {
    const [{ drills, issues }, questions] = await Promise.all([
      readDrills(source.folder),
      readQuestions(source.folder),
    ]);
    this.tell(manifest, [...issues, ...questions.issues]);
    return {
      drills: drills.map((value) => ({ value, pack: manifest })),
      sections: questions.sections.map((value) => ({ value, pack: manifest })),
    };
  }

  private async plansOf({ source, manifest }: LoadedPack, stock: RoundStock): Promise<OfPack<RoundPlan>[]> {
    const { plans, issues } = await readRounds(source.folder, stock);
    this.tell(manifest, issues);
    return plans.map((value) => ({ value, pack: manifest }));
  }

  /** What came first stays, as with problems. */
  private once<T extends Titled>(parts: readonly OfPack<T>[]): readonly OfPack<T>[] {
    const { kept, faults } = withoutTwins(parts);
    for (const fault of faults) this.parts.warn(fault);
    return kept;
  }

  private tell({ title }: PackManifest, issues: readonly PackIssue[]): void {
    for (const issue of issues) this.parts.warn(`${title}: ${formatIssue(issue)}`);
  }
}

import { rename, writeFile } from 'node:fs/promises';
import { testClockVariable } from '../../src/editor/rounds/machineClock.ts';

const minute = 60_000;

/** Stands in for the clocks of the machine, so that a round of 45 minutes is sat in one. */
export class TestClock {
  private readonly file: string;
  private passed = 0;

  /** @param file absolute; the clocks stand still until they are moved. */
  static async at(file: string): Promise<TestClock> {
    const clock = new TestClock(file);
    await clock.write();
    return clock;
  }

  private constructor(file: string) {
    this.file = file;
  }

  /** What the editor has to be started with. */
  get env(): Readonly<Record<string, string>> {
    return { [testClockVariable]: this.file };
  }

  async pass(minutes: number): Promise<void> {
    this.passed += minutes * minute;
    await this.write();
  }

  private async write(): Promise<void> {
    const { passed } = this;
    const reading = { monotonic: passed, uptime: passed, wall: 1_767_603_600_000 + passed };
    // Renamed into place: the editor may read at any moment.
    await writeFile(`${this.file}.new`, JSON.stringify(reading));
    await rename(`${this.file}.new`, this.file);
  }
}

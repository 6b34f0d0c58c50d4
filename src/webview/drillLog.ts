import type { LineView } from '../core/drillView.ts';
import { fullLine } from './drillLines.ts';
import { element } from './followUpElement.ts';

/** Lines with the newest on top; those of the last move are marked. */
export class DrillLog {
  readonly root = element('ol', { class: 'log', reversed: true });
  private readonly empty: HTMLElement;
  private readonly shown: HTMLLIElement[] = [];
  private readonly takes: (line: LineView) => boolean;

  /** @param takes whether a line belongs here. @param empty what stands here while there is none. */
  constructor(takes: (line: LineView) => boolean, empty: string) {
    this.takes = takes;
    this.empty = element('li', { class: 'caption' }, empty);
    this.root.append(this.empty);
  }

  update(lines: readonly LineView[]): void {
    const mine = lines.filter(this.takes);
    const fresh = mine.slice(this.shown.length).map(fullLine);
    this.empty.hidden = mine.length > 0;
    for (const line of this.shown) line.classList.remove('fresh');
    for (const line of fresh) {
      line.classList.add('fresh');
      this.root.prepend(line);
      this.shown.push(line);
    }
  }
}

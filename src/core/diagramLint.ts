import * as l10n from '@vscode/l10n';
import type { Diagram } from './diagram.ts';
import {
  BOX_HEIGHT,
  BOX_WIDTH,
  drawnArrow,
  labelLines,
  middle,
  NUMBER_RADIUS,
  type DrawnArrow,
} from './diagramDrawing.ts';
import type { LintFault } from './lintFault.ts';

/** Points of an arrow that are tried against the boxes. */
const STEPS = 64;

/** What keeps a diagram from being drawn so that it can be read: each fault as a sentence that tells how to mend it. */
export function diagramFaults(diagram: Diagram): LintFault[] {
  const faults = [...boxFaults(diagram), ...arrowFaults(diagram)];
  // Where boxes are missing or lie on each other, the way of an arrow says nothing.
  return faults.length > 0 ? faults : wayFaults(diagram);
}

function boxFaults({ boxes, arrows }: Diagram): LintFault[] {
  return boxes.flatMap((box, index) => {
    const before = boxes.slice(0, index);
    const path = ['boxes', index] as const;
    const twin = before.find(({ column, row }) => column === box.column && row === box.row);
    return [
      ...(before.some(({ id }) => id === box.id)
        ? [fault([...path, 'id'], l10n.t('Two boxes have the id "{0}". Rename one.', box.id))]
        : []),
      ...(twin === undefined
        ? []
        : [
            fault(path, l10n.t('"{0}" lies where "{1}" is. Give it another column or row.', box.id, twin.id)),
          ]),
      ...(labelLines(box.label) === undefined
        ? [
            fault(
              [...path, 'label'],
              l10n.t('"{0}" does not fit into two lines of 16 characters. Shorten it.', box.label),
            ),
          ]
        : []),
      ...(arrows.some(({ from, to }) => from === box.id || to === box.id)
        ? []
        : [
            fault(
              path,
              l10n.t('No arrow leads to "{0}" or away from it. Draw one, or leave the box out.', box.id),
            ),
          ]),
    ];
  });
}

function arrowFaults({ boxes, arrows }: Diagram): LintFault[] {
  const ids = boxes.map(({ id }) => `"${id}"`).join(', ');
  return arrows.flatMap(({ from, to }, index) => {
    const path = ['arrows', index] as const;
    const unknown = (['from', 'to'] as const).filter(
      (end) => !boxes.some(({ id }) => id === { from, to }[end]),
    );
    const twin = arrows.slice(0, index).some((other) => other.from === from && other.to === to);
    return [
      ...unknown.map((end) =>
        fault([...path, end], l10n.t('There is no box "{0}". The boxes are {1}.', { from, to }[end], ids)),
      ),
      ...(from === to
        ? [fault(path, l10n.t('The arrow ends where it begins. Lead it to another box.'))]
        : []),
      ...(twin
        ? [fault(path, l10n.t('Two arrows lead from "{0}" to "{1}". Make one of them.', from, to))]
        : []),
    ];
  });
}

function wayFaults({ boxes, arrows }: Diagram): LintFault[] {
  const drawn = arrows.map((arrow) => drawnArrow(arrow, boxes, arrows));
  return arrows.flatMap(({ from, to }, index) => {
    const way = drawn[index];
    if (way === undefined) return [];
    const hit = boxes.find((box) => box.id !== from && box.id !== to && passes(way, middle(box)));
    const other = drawn.findIndex((each, at) => at < index && each !== undefined && touch(each, way));
    return [
      ...(hit === undefined
        ? []
        : [
            fault(
              ['arrows', index],
              l10n.t('The arrow runs through the box "{0}". Move one of its ends.', hit.id),
            ),
          ]),
      ...(other < 0
        ? []
        : [
            fault(
              ['arrows', index],
              l10n.t(
                'Its number lies on that of arrow {0}. Move a box, so that they do not cross there.',
                other + 1,
              ),
            ),
          ]),
    ];
  });
}

function passes({ from, to }: DrawnArrow, box: { readonly x: number; readonly y: number }): boolean {
  return Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).some((share) => {
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    return Math.abs(x - box.x) < BOX_WIDTH / 2 && Math.abs(y - box.y) < BOX_HEIGHT / 2;
  });
}

function touch(one: DrawnArrow, other: DrawnArrow): boolean {
  const { x, y } = one.number;
  return Math.hypot(x - other.number.x, y - other.number.y) < 2 * NUMBER_RADIUS;
}

function fault(path: LintFault['path'], message: string): LintFault {
  return { code: 'U15', path, message };
}

import type { Diagram } from './diagram.ts';
import { diagramDrawing, type DiagramDrawing } from './diagramDrawing.ts';
import { visibleText } from './visibleText.ts';

/** A diagram ready to be shown: where everything lies, and what its arrows say. All of it is plain text. */
export interface DiagramView {
  readonly title: string;
  readonly drawing: DiagramDrawing;
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly text: string }[];
}

export function diagramView(diagram: Diagram): DiagramView {
  const labels = new Map(diagram.boxes.map(({ id, label }) => [id, visibleText(label)]));
  const label = (id: string) => labels.get(id) ?? visibleText(id);
  const drawing = diagramDrawing(diagram);
  return {
    title: visibleText(diagram.title),
    drawing: {
      ...drawing,
      boxes: drawing.boxes.map((box) => ({ ...box, lines: box.lines.map(visibleText) })),
    },
    arrows: diagram.arrows.map(({ from, to, text }) => ({
      from: label(from),
      to: label(to),
      text: visibleText(text),
    })),
  };
}

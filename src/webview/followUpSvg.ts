const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A new SVG element. Numbers are in the units of the picture's own view box. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly (Node | string)[]
): SVGElement {
  const created = document.createElementNS(NAMESPACE, name);
  for (const [attribute, value] of Object.entries(attributes)) created.setAttribute(attribute, String(value));
  created.append(...content);
  return created;
}

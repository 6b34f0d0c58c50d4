/** Alt with the arrows up and down leads from section to section of the page. */
export function handleSectionKeys(main: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const headings = [...main.querySelectorAll<HTMLElement>('h1, h2')];
    const next = neighbour(headings, event.key === 'ArrowDown' ? 1 : -1);
    if (next === undefined) return;
    event.preventDefault();
    focusHeading(next);
  });
}

/** Puts the focus on a heading, which is no stop of the Tab key. */
export function focusHeading(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus();
}

/** The next heading from the section that has the focus. */
function neighbour(headings: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const { activeElement } = document;
  const at = headings.findLastIndex(
    (heading) =>
      heading === activeElement ||
      (activeElement !== null &&
        activeElement !== document.body &&
        (heading.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
  if (at === -1) return headings[0];
  // Upwards from within a section, its own heading comes first.
  return by === -1 && headings[at] !== activeElement ? headings[at] : headings[at + by];
}

/** A sentence whose placeholders `{0}`, `{1}` stand for nodes, in whatever order its language has them. */
export function withNodes<Part>(sentence: string, ...nodes: readonly Part[]): readonly (Part | string)[] {
  return sentence
    .split(/(\{\d\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const index = /^\{(\d)\}$/.exec(piece)?.[1];
      return (index === undefined ? undefined : nodes[Number(index)]) ?? piece;
    });
}

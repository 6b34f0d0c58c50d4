/**
 * How what is seen compares with what is expected. `missing` may still come and is waited for; `forbidden` is final.
 */
export type Finding =
  | { readonly kind: 'met' }
  | {
      readonly kind: 'missing' | 'forbidden';
      /** The part of the picture that differs, as `running`; none where `expected` and `actual` name the call themselves. */
      readonly what?: string;
      readonly expected: string;
      readonly actual: string;
    };

export const met: Finding = { kind: 'met' };

/** The gravest of several: forbidden before missing before met; the first of equals. */
export function gravest(findings: readonly Finding[]): Finding {
  return (
    findings.find(({ kind }) => kind === 'forbidden') ??
    findings.find(({ kind }) => kind === 'missing') ??
    met
  );
}

import { factsOf, findingCodes, type FindingCode } from '../packs/findingCodes.ts';

const head = `# What pack validate checks

Made from the table of findings: do not edit, run \`npm run docs\`. A finding reads \`path:line:column CODE severity what is
wrong. How to mend.\` Errors make the exit status 1, warnings do not; _fix_ says what \`--fix\` mends by itself.

| code | severity | what must hold | fix |
| --- | --- | --- | --- |
`;

/** The list of checks, as Markdown. */
export function checksReference(): string {
  const codes = Object.keys(findingCodes) as FindingCode[];
  const rows = codes.map((code) => {
    const { severity, checks, fixable } = factsOf(code);
    return `| ${code} | ${severity} | ${checks} | ${fixable === true ? 'yes' : ''} |\n`;
  });
  return `${head}${rows.join('')}`;
}

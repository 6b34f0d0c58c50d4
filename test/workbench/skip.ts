/** Says by name what this machine cannot run; a gap that a person may accept, but continuous integration may not. */
export function skipOrFail(what: string, why: string): void {
  const strict = process.env['CI'] === 'true';
  console.log(`${strict ? 'FAILED' : 'SKIPPED'}: ${what}, because ${why}.`);
  if (strict) {
    console.log('Nothing may be skipped where CI=true.');
    process.exitCode = 1;
  }
}

/** Frames shown; a recursion without end says the same again and again. */
const mostFrames = 12;

/** What the Go runtime wrote when it ended a program: `panic: ...` or `fatal error: ...`, and the traces below it. */
export function goCrash(text: string): string | undefined {
  return /^(?:panic|fatal error): [^]*?^(?:goroutine \d+|runtime stack)[^]*/m.exec(text)?.[0];
}

/** The same for a person: what it said, and the frames of their own file. A text without such a crash stays as it is. */
export function readableGoCrash(text: string, fileName: string): string {
  const crash = goCrash(text);
  if (crash === undefined) return text;
  const [head = ''] = crash.split('\n\n');
  const said = head.split('\n').filter((line) => !line.startsWith('[signal '));
  const frames = [...crash.matchAll(/^(.+)\n\t(?:.*[\\/])?solution\.go:(\d+)/gm)].map(
    ([, call = '', line]) => `    at ${functionName(call)} (${fileName}:${line ?? ''})`,
  );
  const shown = [...new Set(frames)].slice(0, mostFrames);
  return text.replace(crash, () => [...said, ...shown].join('\n'));
}

/** `main.(*Pool).Submit(0xc000012345, {0x1, 0x2})` -> `(*Pool).Submit`. */
function functionName(call: string): string {
  return call
    .replace(/^created by /, '')
    .replace(/ in goroutine \d+$/, '')
    .replace(/\([^()]*\)$/, '')
    .replace(/^main\./, '');
}

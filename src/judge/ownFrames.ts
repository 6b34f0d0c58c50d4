import path from 'node:path';
import { readableGoCrash } from './goTrace.ts';

/**
 * A message or stack as the student should see it: only frames of their own file, named as they know it, nothing of
 * the run folder or the driver.
 */
export function ownFrames(text: string, runFolder: string, fileName: string): string {
  let dropping = false;
  const lines = readableGoCrash(text, fileName)
    .split('\n')
    .filter((line) => {
      if (isFrame(line)) dropping = !line.includes(runFolder) && !line.includes(fileName);
      // Python quotes the line of code below its frame, indented by four.
      else if (!line.startsWith('    ')) dropping = false;
      return !dropping;
    });
  const place = new RegExp(`(?:file://)?${escape(runFolder)}[\\\\/][^\\s:)"']*`, 'g');
  return lines
    .join('\n')
    .replace(place, (found) =>
      path.basename(found).startsWith('solution.') ? fileName : path.basename(found),
    )
    .trimEnd();
}

/** `    at Foo.bar (file.js:1:2)`, or `  File "x.py", line 3, in f`. */
function isFrame(line: string): boolean {
  return /^\s+at /.test(line) || /^\s+File "/.test(line);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

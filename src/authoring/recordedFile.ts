import { recordedFileSchema, type RecordedAnswers } from '../core/case.ts';
import { readJsonFile } from '../packs/readJsonFile.ts';

/** The file under `cases/` that `pack record` writes. */
export const recordedFileName = 'recorded.rounds.json';

/** Answers by the UUID of their case. */
export type Recorded = Readonly<Record<string, RecordedAnswers>>;

/** The answers that the file holds, however it is laid out; undefined where it cannot be read. */
export async function readRecorded(file: string): Promise<Recorded | undefined> {
  const read = await readJsonFile(file, '', recordedFileSchema);
  return read.kind === 'read' ? read.value.recorded : undefined;
}

/** The file's text, a line a case, so that a change of one case shows as one. */
export function recordedText(recorded: Recorded): string {
  const lines = Object.entries(recorded).map(
    ([uuid, answers]) => `    "${uuid}": ${JSON.stringify(answers)}`,
  );
  return `{\n  "recorded": {\n${lines.join(',\n')}\n  }\n}\n`;
}

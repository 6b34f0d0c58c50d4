/** The environment variable that names the folder in which a suite reports; the two sides agree on it here. */
export const reportFolderVariable = 'CODE_ROUNDS_REPORT';

export const reportFiles = { output: 'output.txt', result: 'result.json' } as const;

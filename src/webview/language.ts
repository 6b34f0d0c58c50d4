import { config } from '@vscode/l10n';

// Tables of strings are made while modules load: every page imports this module first.
config({ contents: document.getElementById('translations')?.textContent ?? '{}' });

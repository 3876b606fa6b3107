import { createInterface } from 'node:readline/promises';

/** Who says that what is stored may be changed: it was said beforehand, somebody can be asked, or nobody can. */
export type Consent =
  | { readonly consent: 'given' | 'nobody' }
  | { readonly consent: 'asked'; readonly ask: (question: string) => Promise<boolean> };

/** On a terminal somebody can be asked; a script has to say so beforehand. */
export function consentFrom(yes: boolean): Consent {
  if (yes) return { consent: 'given' };
  return process.stdin.isTTY && process.stdout.isTTY
    ? { consent: 'asked', ask: askOnTerminal }
    : { consent: 'nobody' };
}

async function askOnTerminal(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^\s*y(?:es)?\s*$/i.test(await terminal.question(`${question} [y/N] `));
  } finally {
    terminal.close();
  }
}

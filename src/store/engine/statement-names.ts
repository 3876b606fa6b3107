/** Statements that come again and again in the same words: PostgreSQL reads and plans each once for a connection. */
const names = new Map<string, string>();

export function nameStatement(words: string): void {
  if (!names.has(words)) names.set(words, `relbot_${names.size + 1}`);
}

/** Null for words that may never come again: a connection keeps each name until it ends. */
export const nameOf = (words: string): string | null => names.get(words) ?? null;

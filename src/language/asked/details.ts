import type { ChangeKind } from '../../domain/cycle/deadline.ts';
import { changeWords, decisionWords, joiningWords } from '../grammar/details.ts';
import type { Verdict } from '../intent.ts';
import { compileAll, firstOf, type Text } from '../words/text.ts';

const joining = compileAll(joiningWords);
const verdicts = decisionWords.map(([verdict, sources]) => ({
  verdict,
  patterns: compileAll(sources),
}));
const changes = changeWords.map(([change, sources]) => ({ change, patterns: compileAll(sources) }));

/** What is decided of a request. */
export function verdictOf(text: Text): Verdict | null {
  return verdicts.find(({ patterns }) => firstOf(patterns, text) !== undefined)?.verdict ?? null;
}

/** The kind of change that is spoken of. */
export function changeOf(text: Text): ChangeKind | null {
  return changes.find(({ patterns }) => firstOf(patterns, text) !== undefined)?.change ?? null;
}

/** Whether it is about projects that become part of the release. */
export function isJoining(text: Text): boolean {
  return firstOf(joining, text) !== undefined;
}

import { CHANGE_KINDS, type ChangeKind } from './deadline.ts';

/** A kind of change as it is written in an address or a terminal: in any case, with anything for the blank: "bug-fix". */
export function changeKindCalled(text: string): ChangeKind | null {
  return CHANGE_KINDS.find((kind) => letters(kind) === letters(text)) ?? null;
}

const letters = (kind: string) => kind.toLowerCase().replace(/[^a-z]/g, '');

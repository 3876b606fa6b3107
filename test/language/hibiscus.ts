import { brand, type DeadlineId } from '../../src/domain/ids.ts';
import type { Named } from '../../src/language/intent.ts';
import { prepare, type Names } from '../../src/language/names/names.ts';

/** A cycle whose names are hard to tell apart: two string freezes, freezes of single teams beside the project's. */
export const hibiscus: readonly Named[] = (
  [
    ['Hibiscus-1 milestone', 'milestone', []],
    ['Nova Spec Soft Freeze', 'freeze', []],
    ['Nova Spec Freeze', 'freeze', []],
    ['Manila Spec Freeze', 'freeze', []],
    ['Membership Freeze', 'freeze', []],
    ['Hibiscus-2 milestone', 'milestone', []],
    ['Manila Feature Proposal Freeze', 'freeze', []],
    ['Manila New Driver Deadline', 'event', []],
    ['Manila Bugsquash', 'event', []],
    ['Extra-AC freeze', 'freeze', []],
    ['Oslo Feature Freeze', 'freeze', []],
    ['Final release for non-client libraries', 'freeze', []],
    ['Hibiscus-3 milestone', 'milestone', []],
    ['Feature freeze', 'freeze', ['ff']],
    ['Final release for client libraries', 'freeze', []],
    ['Soft StringFreeze', 'freeze', []],
    ['Requirements freeze', 'freeze', []],
    ['Cycle Highlights', 'event', []],
    ['RC1 target week', 'candidate', ['rc1']],
    ['Hard StringFreeze', 'freeze', []],
    ['Final RCs and intermediary releases', 'candidate', []],
    ['2026.2 Hibiscus release', 'release', []],
  ] as const
).map(([name, kind, aliases], at) => ({ id: brand<DeadlineId>(at + 1), name, kind, aliases }));

const cycle = { name: '2026.2 Hibiscus', aliases: ['hibiscus', '2026.2'] };

export const names: Names = prepare(hibiscus, cycle);

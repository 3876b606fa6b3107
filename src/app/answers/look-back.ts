import type { Card } from '../../cards/card.ts';
import { factAnswer } from '../../cards/teaching/facts.ts';
import { noPastCycle, pastCycle } from '../../cards/answers/past-cycle.ts';
import { NO_HOLIDAYS } from '../../domain/time/holidays.ts';
import type { Cycle } from '../../domain/cycle/cycle.ts';
import { slipsOf } from '../../domain/changing/slips.ts';
import { cyclesBack, saysBefore, unknownCycleIn } from '../../language/asked/other-cycle-named.ts';
import { factsSaid } from '../../language/asked/fact-said.ts';
import { prepare } from '../../language/names/names.ts';
import { understand } from '../../language/understand.ts';
import { ask, namesOf } from './ask.ts';
import type { Asked } from './asked.ts';

/** What is known of a cycle that is over: a date of it, or how it went as a whole; never another cycle's. */
export async function lookBack(asked: Asked): Promise<Card> {
  const { said, cycle, assumed, course, now, knows, project } = asked;
  const { current, others, past } = course;
  const here = assumed && !saysBefore(said) ? dateOf(asked, current, project.zone) : null;
  const names = prepare(namesOf(current), current);
  const isName = (word: string) => names.nameWord(word) !== undefined;
  const unknown = unknownCycleIn(said, [current, ...others, ...past], isName);
  const meant = assumed ? (past.at(-cyclesBack(said)) ?? null) : cycle;
  // "When did feature freeze start" is asked of the cycle that everybody is in.
  if (unknown === null && here !== null) return here;
  if (unknown !== null || meant === null) {
    const [fact, ...more] = factsSaid(said, await knows.facts());
    if (fact !== undefined) return factAnswer([fact, ...more]);
    return noPastCycle(current, unknown, unknown === null ? past : [...past, current, ...others]);
  }
  return dateOf(asked, meant, project.zone) ?? (await whole(meant));

  async function whole(of: Cycle): Promise<Card> {
    return pastCycle(of, slipsOf(await knows.changesOf(of)), now);
  }
}

/** The date that is asked of that cycle, by its own names; null where the cycle as a whole is meant. */
function dateOf(
  { said, context, now }: Asked,
  cycle: Cycle,
  zone: Asked['project']['zone'],
): Card | null {
  const { mentioned, link } = understand(said, namesOf(cycle), { cycle });
  if (mentioned.found === 'nothing') return null;
  if (mentioned.found === 'one' && mentioned.deadline.kind === 'release') return null;
  const intent = { topic: 'when_deadline', acts: false, mentioned, link } as const;
  return ask({ said, intent, context, zone, holidays: NO_HOLIDAYS }, cycle, now);
}

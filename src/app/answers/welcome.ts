import type { Card } from '../../cards/card.ts';
import { newcomer } from '../../cards/answers/newcomer.ts';
import { withoutIntroduction, hasMerged } from '../../language/asked/newcomer-said.ts';
import { understand } from '../../language/understand.ts';
import { ask, namesOf } from './ask.ts';
import type { Asked } from './asked.ts';

/** Greets somebody new; whether their change may land is answered as it is to everyone, by the rules. */
export async function welcome(asked: Asked): Promise<Card> {
  const { said, cycle, context, project, now, knows, place } = asked;
  const intent = understand(withoutIntroduction(said), namesOf(cycle), { cycle });
  if (intent.topic === 'can_i_land') {
    const { holidays } = knows;
    return ask({ said, intent, context, zone: project.zone, holidays }, cycle, now);
  }
  const help = { managers: await knows.managers(), place, merged: hasMerged(said) };
  return newcomer(cycle, help, now);
}

import { factAnswer } from '../../cards/teaching/facts.ts';
import type { Card } from '../../cards/card.ts';
import { factsSaid } from '../../language/asked/fact-said.ts';
import type { Mentioned } from '../../language/intent.ts';
import { aboutDay, ask } from './ask.ts';
import type { Asked, Reading } from './asked.ts';
import { explainTerm } from '../teaching/explain-term.ts';
import { answerOnRequests } from '../exceptions/register/requests.ts';
import { lookBack } from './look-back.ts';
import { answerTwoDates } from './two-dates.ts';
import { welcome } from './welcome.ts';
import { whoManagesIt } from './who-manages.ts';

/** Answers what only wants to know. What nothing else answers may be among what a manager taught. */
export async function readAnswer(asked: Asked): Promise<Reading> {
  const { said, intent, cycle, now, project, context, knows } = asked;
  const compared = answerTwoDates(said, cycle, now);
  if (compared !== null) return answered(compared);
  switch (intent.topic) {
    case 'explain_term':
      return (await explainTerm(asked)) ?? (await taught(asked)) ?? NOTHING;
    case 'previous_cycle':
      return answered(await lookBack(asked));
    case 'newcomer':
      return answered(await welcome(asked));
    case 'who_is':
      return answered(await whoManagesIt(project, cycle, knows, intent.mentioned));
    case 'exception_status':
    case 'list_exceptions':
      return answered(
        await answerOnRequests(await knows.register(), said, intent, now, knows.dossier),
      );
    case 'unknown':
      return (
        found(aboutDay(said, intent.mentioned, cycle, now, knows.holidays)) ??
        (await taught(asked)) ??
        NOTHING
      );
    default: {
      const fact = needsDeadline(intent) ? await taught(asked) : null;
      const question = { said, intent, context, zone: project.zone, holidays: knows.holidays };
      return fact ?? answered(ask(question, cycle, now));
    }
  }
}

/** A date is asked for, and none of the cycle's: "until when is 2026.1 supported?" */
function needsDeadline({ topic, mentioned }: { topic: string; mentioned: Mentioned }): boolean {
  const asksForDate = ['when_deadline', 'time_left', 'deadline_passed'].includes(topic);
  return asksForDate && (mentioned.found === 'nothing' || mentioned.found === 'none');
}

async function taught({ said, knows }: Asked): Promise<Reading | null> {
  const [first, ...others] = factsSaid(said, await knows.facts());
  return first === undefined ? null : answered(factAnswer([first, ...others]));
}

const NOTHING: Reading = { found: 'nothing' };
const answered = (card: Card): Reading => ({ found: 'answer', card });
const found = (card: Card | null): Reading | null => (card === null ? null : answered(card));

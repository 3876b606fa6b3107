import { code, plain, strong, text, type Card } from '../card.ts';
import { line } from '../cut.ts';
import { planButton } from '../schedule/plan-offer.ts';
import { sentences } from '../sentences.ts';

/** What becomes of a question that had no answer: kept for the managers, kept again right after another one, or not. */
export type Kept = 'kept' | 'kept again' | 'not kept';

/** What relbot can do, once and short; the second time in a place shorter still. */
export function notUnderstood(said: string, kept: Kept): Card {
  if (kept === 'kept again') {
    return sentences(
      'I have no answer to that one either. I have kept it for the release managers.',
      ['“help” shows what I can do.'],
    );
  }
  const first =
    said.trim() === ''
      ? 'You called, and I read no question.'
      : `I do not understand “${line(said, 120)}”.`;
  const forManagers = kept === 'kept' ? 'I have kept it for the release managers. ' : '';
  return {
    tone: 'neutral',
    summary: `${first} ${forManagers}Try “when is feature freeze”, “what's next” or “help”.`,
    blocks: [
      text(strong(first)),
      text(
        plain(`${forManagers}Try `),
        code('when is feature freeze'),
        plain(', '),
        code("what's next"),
        plain(' or '),
        code('help'),
        plain('.'),
      ),
    ],
  };
}

export function smalltalk(): Card {
  return sentences('Hello! I am here for the release.', [
    "Ask me “what's next” or “where are we”; “help” shows the rest.",
  ]);
}

/** There is no cycle at all. */
export function noCycle(): Card {
  const plan = 'A release manager plans one here, from a template and a release day.';
  return {
    tone: 'neutral',
    summary: `I have no schedule yet. ${plan} Or whoever runs me imports one: npx relbot import FILE.`,
    blocks: [
      text(strong('I have no schedule yet.')),
      text(
        plain(`${plan} Or whoever runs me imports one: `),
        code('npx relbot import FILE'),
        plain('.'),
      ),
      planButton('Plan a cycle'),
    ],
  };
}

import type { Person } from '../domain/people/account.ts';
import type { Attendance } from '../domain/people/attendance.ts';
import { attendanceInWords, attendanceLines } from './people/attendance.ts';
import { actions, button, plain, strong, text, type Block, type Card } from './card.ts';
import { line, list, paragraph } from './cut.ts';
import { HOW_TO_BECOME_MANAGER } from './people/no-manager.ts';
import { peopleNodes, personName } from './people.ts';
import { sentences } from './sentences.ts';
import type { WireId } from './wire-id.ts';

/**
 * A no that says who can, and who of them is away. `who` is null where nobody else could either; empty where nobody
 * is named yet.
 */
export function refusal(
  sentence: string,
  who: readonly Person[] | null,
  attendance: readonly Attendance[] = [],
): Card {
  const first = paragraph(sentence, 600);
  if (who === null) return sentences(first);
  if (who.length === 0) {
    return sentences(first, [`There is no release manager yet. ${HOW_TO_BECOME_MANAGER}`]);
  }
  const can: Block = text(plain('Who can: '), ...peopleNodes(who, 'or'), plain('.'));
  return {
    tone: 'neutral',
    summary: `${first} Who can: ${list(who.map(personName), 300, 'or')}.${attendanceInWords(attendance)}`,
    blocks: [text(strong(first)), can, ...attendanceLines(attendance)],
  };
}

/** A bug, seen by the person: the reference is in the log too. */
export function broke(reference: string): Card {
  return sentences(
    `Something broke on my side (reference ${line(reference, 20)}).`,
    ['Please try once more. If it breaks again, give the reference to whoever runs me.'],
    { tone: 'warning' },
  );
}

/** After every retry failed: said once, in place of an answer. */
export function apology(asked: string | null, reference: string): Card {
  const what = asked === null ? 'this' : `“${line(asked, 120)}”`;
  return sentences(
    `I am sorry: I could not deal with ${what}, though I tried for a while.`,
    [
      `Please ask again. If it stays so, give the reference ${line(reference, 20)} to whoever runs me.`,
    ],
    { tone: 'warning' },
  );
}

/** A form that could not be opened in the time that the platform gives. */
export function tryAgain(again: WireId): Card {
  return sentences('That took me too long, so the form did not open.', ['Please try once more.'], {
    blocks: [actions(button(again, 'Open the form', 'primary'))],
  });
}

/** What is wrong with a form, where the dialog itself cannot say so; what was typed is kept. */
export function invalidSubmission(errors: readonly string[], reopen: WireId): Card {
  const first = 'This is not sent yet; what you typed is kept.';
  const shown = errors.slice(0, 5).map((error) => line(error, 300));
  return {
    tone: 'warning',
    summary: `${first} ${shown.join(' ')}`,
    blocks: [
      text(strong(first)),
      ...shown.map((error) => text(plain(error))),
      actions(button(reopen, 'Edit and send again', 'primary')),
    ],
  };
}

/** What was typed is kept, whatever the card says of the rest: its button opens the form again, filled in. */
export function withFormAgain(card: Card, reopen: WireId): Card {
  return {
    ...card,
    blocks: [...card.blocks, actions(button(reopen, 'Open the form', 'primary'))],
  };
}

/** The button is an older relbot's, or what it was for is gone. */
export function oldButton(): Card {
  return sentences('This button no longer leads anywhere.', [
    'What it was for is gone, or it is from an older relbot. Ask me again, and you get a fresh one.',
  ]);
}

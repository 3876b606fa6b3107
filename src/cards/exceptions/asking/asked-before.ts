import type { AskedBefore } from '../../../domain/exceptions/asking/asked-before.ts';
import type { Cycle } from '../../../domain/cycle/cycle.ts';
import type { Exception } from '../../../domain/exceptions/exception.ts';
import type { Freeze } from '../../../domain/cycle/deadline.ts';
import type { DraftId, PersonId } from '../../../domain/ids.ts';
import type { Instant, Zone } from '../../../domain/time/time.ts';
import { actions, button, plain, strong, text, type Block, type Card } from '../../card.ts';
import { paragraph, prefill } from '../../cut.ts';
import type { Form } from '../../form.ts';
import { wireId } from '../../wire-id.ts';
import { ANSWER_MAX } from './exception-forms.ts';
import { requesterActions } from '../deciding/exception-told.ts';
import { requestStatus } from '../register/request-status.ts';
import { standingInWords } from '../deciding/standing-words.ts';

interface Asked {
  readonly before: AskedBefore;
  readonly freeze: Freeze;
  readonly cycle: Cycle;
  readonly zone: Zone;
  readonly now: Instant;
  readonly asker: PersonId;
  /** What was typed, to go on with. */
  readonly draft: DraftId;
}

/** In the place of a second request for the same change: the one that is there, and what can be done with it. */
export function askedAlready({ before, freeze, cycle, zone, now, asker, draft }: Asked): Card {
  const { is, exception } = before;
  const { id, number, requester } = exception;
  const show = button(wireId('exception.show', id), `Show #${number}`);
  const shown = { exception, freeze, cycle };
  switch (is) {
    case 'waiting':
      return requestStatus(shown, zone, now, {
        before: `This change is asked for in #${number} already, so I filed nothing.`,
        blocks: [requester.id === asker ? requesterActions(exception) : actions(show)],
      });
    case 'granted':
      return requestStatus(shown, zone, now, {
        before: `This change has its exception already, in #${number}, so I filed nothing.`,
        blocks: [actions(show)],
      });
    case 'decided':
      return requestStatus(shown, zone, now, {
        before: `This change was decided on in #${number}. It can be asked for again when something is new; what you typed is kept.`,
        blocks: [
          actions(
            button(wireId('exception.open-news', draft), 'Say what is new…', 'primary'),
            show,
          ),
        ],
      });
  }
}

/** What has changed since the change was decided on. Field id: news. */
export function newsForm(draft: DraftId, news: string | undefined): Form {
  return {
    id: wireId('exception.news', draft),
    title: 'Ask once more',
    submit: 'Send request',
    fields: [
      {
        kind: 'paragraph',
        id: 'news',
        label: 'What is new since it was decided?',
        hint: 'It stands on the request, with what was decided before.',
        required: true,
        max: ANSWER_MAX.words,
        ...(news === undefined || news === '' ? {} : { value: prefill(news, ANSWER_MAX.words) }),
      },
    ],
  };
}

/** On a request for what was decided before: what was decided, and what is new. */
export function againBlocks({ again }: Pick<Exception, 'again'>): Block[] {
  if (again === null) return [];
  const { number, standing, news } = again;
  const was =
    standing === null ? '' : ` That was ${standingInWords({ standing }).replace(/[.!?]?$/, '.')}`;
  return [
    text(
      strong(`Asked again after #${number}.`),
      plain(`${was} New since: ${paragraph(news, ANSWER_MAX.words)}`),
    ),
  ];
}

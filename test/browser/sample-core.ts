import type { Account, PlaceRef } from '../../src/domain/account.ts';
import {
  actions,
  button,
  type Card,
  code,
  fields,
  type Inline,
  link,
  note,
  plain,
  strong,
  text,
} from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { readWireId, wireId } from '../../src/cards/wire-id.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/time.ts';
import type { Answer, Inbox, Platform, PostKey, Said, SubmitAnswer } from '../../src/platform.ts';
import { card } from '../fakes/recording-inbox.ts';

const DAY = 86_400_000;
const FREEZE = brand<Instant>(Date.UTC(2026, 7, 27, 23, 59, 59));

const time = (show: 'date' | 'moment' | 'countdown', words: string): Inline => ({
  kind: 'time',
  at: FREEZE,
  show,
  words,
});

/** As much of relbot as a page needs to be tried: one answer, one form, one request, two countdowns. */
export class SampleCore implements Inbox {
  readonly #platform: Platform;
  readonly #manager: string;
  #ahead = [14, 7, 1].map((days) => brand<Instant>(FREEZE - days * DAY));
  #posts = 0;

  constructor(platform: Platform, manager: string) {
    this.#platform = platform;
    this.#manager = manager;
  }

  async nextEvent(): Promise<Instant | null> {
    return this.#ahead[0] ?? null;
  }

  async deliver(place: PlaceRef, now: Instant): Promise<void> {
    for (const at of this.#ahead.filter((it) => it <= now)) {
      await this.#post(place, countdown(Math.round((FREEZE - at) / DAY)));
    }
    this.#ahead = this.#ahead.filter((it) => it > now);
  }

  modeOf(action: string) {
    const name = readWireId(action)?.action;
    if (name === 'exception.open-form') return 'form';
    return name === 'exception.approve' ? 'update' : 'whisper';
  }

  modeOfCommand() {
    return 'form' as const;
  }

  async said({ answerIn, text: words }: Said): Promise<void> {
    const answer = words.includes('freeze')
      ? freezeAnswer
      : card('I did not understand that: ask “when is feature freeze”.');
    await this.#post(answerIn, answer);
  }

  async joined({ place }: { place: PlaceRef }): Promise<void> {
    await this.#post(place, card('Hello, I am relbot.'));
  }

  async pressed({ action, from }: { action: string; from: Said['from'] }): Promise<Answer> {
    if (this.modeOf(action) === 'form') return { answer: 'form', form };
    if (this.modeOf(action) !== 'update') {
      return { answer: 'whisper', card: card('Only the preview ends here.') };
    }
    if (from.account.user !== this.#manager) {
      return {
        answer: 'whisper',
        card: card('Only a release manager can decide: here that is Inês.', { tone: 'warning' }),
      };
    }
    return { answer: 'update', card: request(from.account, 'Approved by ') };
  }

  async commanded(): Promise<Answer> {
    return { answer: 'form', form };
  }

  async submitted(event: {
    values: Readonly<Record<string, string>>;
    from: Said['from'];
    place: PlaceRef;
  }): Promise<SubmitAnswer> {
    if (!/^https?:/.test(event.values['link'] ?? '')) {
      const sentence = 'This is no link: it begins with https://.';
      return { answer: 'invalid', errors: [{ field: 'link', sentence }], card: card(sentence) };
    }
    await this.#post(event.place, request(event.from.account, 'Asked by '));
    return {
      answer: 'whisper',
      card: card('Your request is #7. I tell you here when it is decided.'),
    };
  }

  lost(): void {}

  async #post(place: PlaceRef, of: Card): Promise<void> {
    this.#posts += 1;
    await this.#platform.post(place, of, brand<PostKey>(`sample${this.#posts}`.padEnd(10, 'x')));
  }
}

const freezeAnswer: Card = {
  title: 'Feature freeze is on 27 August 2026',
  tone: 'neutral',
  summary: 'Feature freeze is on Thursday 27 August 2026, in 21 days.',
  blocks: [
    text(
      strong('Thursday 27 August 2026'),
      plain(', end of the day UTC: for you '),
      time('moment', 'Thu 27 Aug 2026, 23:59 UTC'),
      plain(', '),
      time('countdown', 'in 21 days'),
      plain('. From then on no new features land without an exception.'),
    ),
    fields(
      { label: 'Forbids', value: [plain('features, dependencies')] },
      { label: 'Ends with', value: [plain('RC1, '), code('h-rc1')] },
    ),
    note(plain('From '), link('https://releases.openstack.org', 'the schedule'), plain('.')),
    actions(button(wireId('exception.open-form', 1), 'Request exception', 'primary')),
  ],
};

function countdown(days: number): Card {
  return {
    title: `Feature freeze in ${days === 1 ? '1 day' : `${days} days`}`,
    tone: days === 1 ? 'stop' : 'warning',
    summary: `Feature freeze in ${days} days.`,
    blocks: [
      text(
        plain('It falls on '),
        time('date', '27 August 2026'),
        plain('. What is not merged by then waits for the next cycle, or asks for an exception.'),
      ),
      actions(button(wireId('exception.open-form', 1), 'Request exception')),
    ],
  };
}

function request(of: Account, how: string): Card {
  const open = how.startsWith('Asked');
  return {
    title: open ? 'Exception #7: may this land?' : 'Exception #7 is approved',
    tone: open ? 'warning' : 'good',
    summary: 'Exception #7.',
    blocks: [
      text(plain(how), { kind: 'user', accounts: [of], name: of.user }, plain('.')),
      fields(
        { label: 'Risk', value: [plain('low')] },
        { label: 'Freeze', value: [plain('Feature freeze')] },
      ),
      ...(open
        ? [
            actions(
              button(wireId('exception.approve', 7), 'Approve', 'primary'),
              button(wireId('exception.open-deny', 7), 'Deny', 'danger'),
              button(wireId('exception.open-info', 7), 'Need info'),
            ),
          ]
        : []),
    ],
  };
}

const form: Form = {
  id: wireId('exception.submit', 1),
  title: 'Request an exception',
  submit: 'Send request',
  fields: [
    { kind: 'line', id: 'what', label: 'What should land?', required: true, max: 200 },
    {
      kind: 'line',
      id: 'link',
      label: 'Link to the change',
      hint: 'A review or a pull request',
      required: true,
      max: 500,
    },
    {
      kind: 'paragraph',
      id: 'harm',
      label: 'Who is hurt if it stays out?',
      required: true,
      max: 3000,
    },
    {
      kind: 'choice',
      id: 'risk',
      label: 'How risky is it?',
      required: true,
      options: [
        { value: 'low', label: 'Low: small, tested, easy to undo' },
        { value: 'medium', label: 'Medium' },
        { value: 'high', label: 'High' },
      ],
    },
    { kind: 'line', id: 'done', label: 'Done by', hint: 'A date', required: false, max: 100 },
  ],
};

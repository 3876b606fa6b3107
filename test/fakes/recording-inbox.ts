import type { PlatformName } from '../../src/domain/people/account.ts';
import type {
  Answer,
  AnswerMode,
  Commanded,
  Inbox,
  Joined,
  Pressed,
  Said,
  SubmitAnswer,
  Submitted,
} from '../../src/platform.ts';
import type { Card } from '../../src/cards/card.ts';
import { Changes } from './world.ts';

export const card = (summary: string, more: Partial<Card> = {}): Card => ({
  tone: 'neutral',
  summary,
  blocks: [{ kind: 'text', text: [{ kind: 'plain', text: summary }] }],
  ...more,
});

/** What the inbox answers; a test replaces what it is about. */
export interface InboxAnswers {
  modeOf(action: string): AnswerMode;
  modeOfCommand(command: Commanded['command']): AnswerMode;
  said(event: Said): Promise<void> | void;
  joined(event: Joined): Promise<void> | void;
  pressed(event: Pressed): Promise<Answer> | Answer;
  commanded(event: Commanded): Promise<Answer> | Answer;
  submitted(event: Submitted): Promise<SubmitAnswer> | SubmitAnswer;
}

const quiet: InboxAnswers = {
  modeOf: () => 'whisper',
  modeOfCommand: () => 'whisper',
  said: () => undefined,
  joined: () => undefined,
  pressed: () => ({ answer: 'posted' }),
  commanded: () => ({ answer: 'posted' }),
  submitted: () => ({ answer: 'whisper', card: card('Noted.') }),
};

/** An inbox for tests of one adapter: keeps what was pushed into it, in order, and answers as it was told to. */
export class RecordingInbox implements Inbox {
  readonly heard: Said[] = [];
  readonly joins: Joined[] = [];
  readonly presses: Pressed[] = [];
  readonly commands: Commanded[] = [];
  readonly submissions: Submitted[] = [];
  readonly losses: { platform: PlatformName; sentence: string }[] = [];
  /** Await what comes in: `await inbox.changes.until(() => inbox.heard[0])`. */
  readonly changes = new Changes();
  readonly #answers: InboxAnswers;

  constructor(answers: Partial<InboxAnswers> = {}) {
    this.#answers = { ...quiet, ...answers };
  }

  modeOf(action: string): AnswerMode {
    return this.#answers.modeOf(action);
  }

  modeOfCommand(command: Commanded['command']): AnswerMode {
    return this.#answers.modeOfCommand(command);
  }

  async said(event: Said): Promise<void> {
    this.#keep(this.heard, event);
    await this.#answers.said(event);
  }

  async joined(event: Joined): Promise<void> {
    this.#keep(this.joins, event);
    await this.#answers.joined(event);
  }

  async pressed(event: Pressed): Promise<Answer> {
    this.#keep(this.presses, event);
    return this.#answers.pressed(event);
  }

  async commanded(event: Commanded): Promise<Answer> {
    this.#keep(this.commands, event);
    return this.#answers.commanded(event);
  }

  async submitted(event: Submitted): Promise<SubmitAnswer> {
    this.#keep(this.submissions, event);
    return this.#answers.submitted(event);
  }

  lost(platform: PlatformName, sentence: string): void {
    this.#keep(this.losses, { platform, sentence });
  }

  #keep<E>(list: E[], event: E): void {
    list.push(event);
    this.changes.changed();
  }
}

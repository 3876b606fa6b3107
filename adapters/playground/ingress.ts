import type { Clock } from '../../src/app/clock.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import type { Answer, AnswerMode, Inbox, Pressed, Speaker } from '../../src/platform.ts';
import { wrongIn } from './form-check.ts';
import { LIMITS } from './limits.ts';
import { speakerOf, withNames } from './naming.ts';
import { MANNERS, type Manners } from './manners.ts';
import { messageRef, type Place, placeRef, withoutThread } from './places.ts';
import type { PlaygroundApi, Written } from './api.ts';
import { canSee, type Dialog, type Message, type PlaygroundPerson, type Room } from './room.ts';
import { mentionsRelbot, withoutMention } from './text.ts';

/** Slack has one command, Discord one for each thing: both are taken in every window. */
const COMMANDS = /^\/(?:relbot\s+)?(ask|exception)(?:\s+|$)([^]*)$/i;

export class Ingress implements PlaygroundApi {
  readonly room: Room;
  readonly #manners: Manners;
  readonly #clock: Clock;
  #inbox: Inbox | null = null;
  lastInboundAt: Instant | null = null;

  constructor(room: Room, clock: Clock) {
    this.room = room;
    this.#manners = MANNERS[room.platform];
    this.#clock = clock;
  }

  get opened(): boolean {
    return this.#inbox !== null;
  }

  open(inbox: Inbox): void {
    this.#inbox = inbox;
  }

  close(): void {
    this.#inbox = null;
  }

  addPerson(person: PlaygroundPerson): void {
    this.room.people.set(person.id, person);
    this.room.changed();
  }

  addChannel(name: string): void {
    this.room.channels.set(name, { name, joined: false });
    this.room.changed();
  }

  async invite(by: string, name: string): Promise<void> {
    this.#person(by);
    const channel = this.room.channels.get(name);
    if (channel === undefined) throw new UserError(`There is no channel #${name} here.`);
    if (channel.joined) return;
    channel.joined = true;
    this.room.changed();
    const place = placeRef({ kind: 'channel', channel: name });
    await this.#heard()?.joined({ eventId: this.room.nextId(), place, placeName: `#${name}` });
  }

  throwOut(name: string): void {
    const channel = this.room.channels.get(name);
    if (channel !== undefined) channel.joined = false;
    this.room.changed();
  }

  deleteChannel(name: string): void {
    this.room.deleteChannel(name);
  }

  async write(by: string, place: Place, typed: string): Promise<Written> {
    if (!typed.startsWith('/')) return this.say(by, place, typed);
    const [, name, text = ''] = COMMANDS.exec(typed.trim()) ?? [];
    const command = name?.toLowerCase();
    if (command !== 'ask' && command !== 'exception') {
      throw new UserError('There is no such command here: relbot knows /ask and /exception.');
    }
    await this.command(by, place, command, text);
    return { id: null, heard: true };
  }

  async say(by: string, place: Place, typed: string): Promise<Written> {
    const speaker = this.#speaker(by, place);
    if (typed.trim() === '') throw new UserError('Nothing was written: type a message first.');
    if (typed.length > LIMITS.said) {
      throw new UserError(
        `A message has at most ${LIMITS.said} characters: this one has ${typed.length}.`,
      );
    }
    const message = this.room.put({
      place,
      by,
      body: { kind: 'typed', text: typed },
      onlyFor: null,
      key: null,
    });
    const addressed = place.kind === 'direct' || mentionsRelbot(typed) || this.#isReply(place);
    const inbox = addressed && this.room.reaches(place) ? this.#heard() : null;
    if (inbox !== null) this.room.asked.push(typed);
    await inbox?.said({
      ...this.#event(speaker, place, message),
      ...this.#words(typed),
      messageId: message.id,
      repliesTo: place.kind === 'thread' ? messageRef(place.root) : null,
    });
    return { id: message.id, heard: inbox !== null };
  }

  async command(
    by: string,
    place: Place,
    command: 'ask' | 'exception',
    text: string,
  ): Promise<void> {
    const speaker = this.#speaker(by, place);
    if (!this.room.reaches(place)) throw new UserError('relbot is not in this channel: invite it.');
    const inbox = this.#listening();
    const event = { ...this.#event(speaker, place, null), command, ...this.#words(text) };
    const answer = await inbox.commanded(event);
    this.#settle(answer, inbox.modeOfCommand(command), by, place, null);
  }

  async press(by: string, messageId: string, action: string): Promise<void> {
    const message = this.room.message(messageId);
    if (message === undefined || !canSee(by, message)) {
      throw new UserError('This message is gone, and its buttons with it.');
    }
    const speaker = this.#speaker(by, message.place);
    const inbox = this.#listening();
    const lasting = message.onlyFor === null;
    const event: Pressed = {
      ...this.#event(speaker, message.place, lasting ? message : null),
      action,
      message: lasting ? messageRef(message.id) : null,
    };
    const answer = await inbox.pressed(event);
    this.#settle(answer, inbox.modeOf(action), by, message.place, message);
  }

  async submit(
    by: string,
    values: Readonly<Record<string, string>>,
    id?: string,
  ): Promise<Record<string, string>> {
    const dialog = this.#dialog(by, id);
    if (dialog === undefined) throw new UserError('This form is closed: open it again.');
    const wrong = wrongIn(dialog.form, values);
    if (Object.keys(wrong).length > 0) return wrong;
    const event = this.#event(this.#speaker(by, dialog.place), dialog.place, null);
    const answer = await this.#listening().submitted({ ...event, form: dialog.form.id, values });
    // A dialog that cannot show what is wrong is closed, and a card says it.
    const inline = this.#manners.formErrors === 'inline';
    if (answer.answer === 'invalid' && inline) return sentences(answer, dialog);
    if (this.room.dialogs.get(by) === dialog) this.room.dialogs.delete(by);
    this.#whisper(by, dialog.place, answer.card);
    return {};
  }

  dismiss(by: string, id?: string): void {
    if (this.#dialog(by, id) === undefined) return;
    this.room.dialogs.delete(by);
    this.room.changed();
  }

  #dialog(by: string, id: string | undefined): Dialog | undefined {
    const dialog = this.room.dialogs.get(by);
    return id === undefined || dialog?.id === id ? dialog : undefined;
  }

  #settle(
    answer: Answer,
    mode: AnswerMode,
    by: string,
    place: Place,
    message: Message | null,
  ): void {
    switch (answer.answer) {
      case 'form':
        // The other platforms have spent their first response by now; here it would pass unnoticed.
        if (mode !== 'form') throw new Error(`A form was opened by what had declared “${mode}”.`);
        this.room.dialogs.set(by, { id: this.room.nextId(), form: answer.form, place });
        return this.room.changed();
      case 'update':
        if (message === null) throw new Error('A command has no message to update.');
        this.room.edit(message.id, answer.card);
        return;
      case 'whisper':
        return this.#whisper(by, place, answer.card);
      case 'posted':
        return;
    }
  }

  #whisper(to: string, place: Place, card: Extract<Answer, { answer: 'whisper' }>['card']): void {
    const onlyFor = place.kind === 'direct' ? null : to;
    this.room.put({ place, by: null, body: { kind: 'card', card }, onlyFor, key: null });
  }

  /** What all events have in common. The answer goes beneath the message, but a direct conversation has no threads. */
  #event(from: Speaker, at: Place, message: Message | null) {
    const place = withoutThread(at);
    const replies = this.#manners.answers === 'as replies' && at.kind === 'thread';
    const answerIn: Place =
      at.kind !== 'direct' && message !== null && (at.kind === 'channel' || replies)
        ? { kind: 'thread', channel: at.channel, root: message.id }
        : at;
    return {
      eventId: this.room.nextId(),
      from,
      place: placeRef(place),
      placeName: place.kind === 'channel' ? `#${place.channel}` : 'direct message',
      answerIn: placeRef(answerIn),
      direct: place.kind === 'direct',
    };
  }

  /** Whether it answers a message of relbot's, where such a one is heard. */
  #isReply(place: Place): boolean {
    if (!this.#manners.hearsReplies || place.kind !== 'thread') return false;
    return this.room.message(place.root)?.by === null;
  }

  #words(typed: string) {
    return withNames(withoutMention(typed), [...this.room.people.values()], this.room.platform);
  }

  #speaker(by: string, place: Place): Speaker {
    const person = this.#person(by);
    const theirs = place.kind !== 'direct' || place.person === by;
    if (!theirs || !this.room.exists(place)) throw new UserError('There is no such place here.');
    return speakerOf(person, this.room.platform);
  }

  #person(id: string): PlaygroundPerson {
    const person = this.room.people.get(id);
    if (person === undefined) throw new UserError('There is no such person here.');
    return person;
  }

  /** Null while relbot is not listening: what is said then is missed, as on any platform. */
  #heard(): Inbox | null {
    if (this.#inbox !== null) this.lastInboundAt = this.#clock.now();
    return this.#inbox;
  }

  #listening(): Inbox {
    const inbox = this.#heard();
    if (inbox === null) throw new UserError('relbot is not listening right now: try again.');
    return inbox;
  }
}

function sentences(
  answer: {
    errors: readonly { field: string; sentence: string }[];
    card: { readonly summary: string };
  },
  dialog: Dialog,
): Record<string, string> {
  const known = new Set(dialog.form.fields.map((field) => field.id));
  const wrong: Record<string, string> = {};
  for (const { field, sentence } of answer.errors) wrong[known.has(field) ? field : ''] = sentence;
  return Object.keys(wrong).length > 0 ? wrong : { '': answer.card.summary };
}

import type { Place } from './places.ts';
import type { PlaygroundPerson, Room } from './room.ts';

/** What people can do in the playground. A wrong act is a `UserError` for whoever tried it. */
export interface PlaygroundApi {
  readonly room: Room;
  addPerson(person: PlaygroundPerson): void;
  addChannel(name: string): void;
  invite(by: string, channel: string): Promise<void>;
  throwOut(channel: string): void;
  deleteChannel(channel: string): void;
  /** What the composer does: a message, or a slash command when it begins with one. */
  write(by: string, place: Place, typed: string): Promise<Written>;
  say(by: string, place: Place, typed: string): Promise<Written>;
  command(by: string, place: Place, command: 'ask' | 'exception', text: string): Promise<void>;
  press(by: string, messageId: string, action: string): Promise<void>;
  /**
   * Sends the open dialog, or the one with this id: in another tab another one may have been opened since. Sentences by
   * field id where something is wrong ('' is the whole form), or none.
   */
  submit(
    by: string,
    values: Readonly<Record<string, string>>,
    dialog?: string,
  ): Promise<Record<string, string>>;
  dismiss(by: string, dialog?: string): void;
}

export interface Written {
  /** Null where nothing stands in the channel: a slash command. */
  readonly id: string | null;
  /** Whether relbot was addressed, and is here to hear it. */
  readonly heard: boolean;
}

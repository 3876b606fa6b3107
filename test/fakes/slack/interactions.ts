import { isNode, str } from './node.ts';
import type { Args, Reply } from './web-api.ts';
import { BOT, type Message, TEAM, type User, type View, type Workspace } from './workspace.ts';

const TRIGGER_MS = 3000;
const RESPONSE_MS = 30 * 60_000;
const RESPONSE_USES = 5;

interface Trigger {
  readonly user: string;
  readonly at: number;
  used: boolean;
}

/** An address under which an interaction may be answered. */
export interface ResponseAddress {
  readonly user: string;
  readonly channel: string;
  /** The message whose button it was; null for a command. */
  readonly message: Message | null;
  readonly at: number;
  uses: number;
}

/** What an interaction leaves behind: its trigger, good for one dialog within 3 s, and its response address. */
export class Interactions {
  readonly addresses = new Map<string, ResponseAddress>();
  readonly #triggers = new Map<string, Trigger>();
  readonly #workspace: Workspace;
  /** Called with each message of relbot, which Slack tells apps about like any other. */
  posted: (message: Message) => void = () => undefined;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  trigger(user: User): string {
    const id = `${this.#workspace.next()}.${TEAM.id}.trigger`;
    this.#triggers.set(id, { user: user.id, at: this.#workspace.now(), used: false });
    return id;
  }

  address(user: User, channel: string, message: Message | null): string {
    const id = `${this.#workspace.next()}`;
    const at = this.#workspace.now();
    this.addresses.set(id, { user: user.id, channel, message, at, uses: 0 });
    return id;
  }

  open(id: string, body: Args): Reply {
    const trigger = this.#triggers.get(id);
    if (trigger === undefined) return { ok: false, error: 'invalid_trigger_id' };
    if (trigger.used) return { ok: false, error: 'exchanged_trigger_id' };
    if (this.#workspace.now() - trigger.at > TRIGGER_MS) {
      return { ok: false, error: 'expired_trigger_id' };
    }
    trigger.used = true;
    const view: View = { id: `V${this.#workspace.next()}`, user: trigger.user, body };
    this.#workspace.views.set(trigger.user, view);
    this.#workspace.changes.changed();
    return { ok: true, view: { id: view.id, ...body } };
  }

  /** Takes an answer under an address; the HTTP status and what Slack says. */
  respond(id: string, body: Args, blocks: Message['blocks']): { status: number; text: string } {
    const address = this.addresses.get(id);
    if (address === undefined) return { status: 404, text: 'no_such_address' };
    if (address.uses >= RESPONSE_USES || this.#workspace.now() - address.at > RESPONSE_MS) {
      return { status: 404, text: 'used_url' };
    }
    address.uses += 1;
    if (body['replace_original'] === true) return this.#replace(address, body, blocks);
    this.#workspace.add({
      channel: address.channel,
      thread: typeof body['thread_ts'] === 'string' ? body['thread_ts'] : null,
      user: BOT.user,
      bot: BOT.id,
      onlyFor: body['response_type'] === 'in_channel' ? null : address.user,
      text: str(body['text']),
      blocks,
      metadata: null,
    });
    return { status: 200, text: 'ok' };
  }

  #replace(
    address: ResponseAddress,
    body: Args,
    blocks: Message['blocks'],
  ): { status: number; text: string } {
    const { message } = address;
    if (message === null) return { status: 404, text: 'no original message' };
    message.text = str(body['text']);
    message.blocks = blocks;
    message.edits += 1;
    this.#workspace.changes.changed();
    return { status: 200, text: 'ok' };
  }
}

/** The values of an open dialog: what was typed, over what stood in it. Errors as Slack's own client shows them. */
export function filledIn(
  view: View,
  typed: Readonly<Record<string, string>>,
): { state: Args; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  for (const block of (view.body['blocks'] ?? []) as Args[]) {
    const id = str(block['block_id']);
    const element = block['element'] as Args;
    const value = entered(element, typed[id]);
    if (value.text === '' && block['optional'] !== true) {
      errors[id] = 'Please complete this required field.';
    }
    if (value.text.length > Number(element['max_length'] ?? Infinity)) {
      errors[id] = 'This entry is too long.';
    }
    values[id] = { [str(element['action_id'])]: value.state };
  }
  const unknown = Object.keys(typed).filter((id) => !(id in values));
  if (unknown.length > 0) throw new Error(`The dialog has no field ${unknown.join(', ')}.`);
  return { state: { values }, errors };
}

function entered(element: Args, typed: string | undefined): { text: string; state: Args } {
  if (element['type'] !== 'static_select') {
    const text = typed ?? str(element['initial_value']);
    return { text, state: { type: element['type'], value: text === '' ? null : text } };
  }
  const options = (element['options'] ?? []) as Args[];
  const chosen =
    typed === undefined
      ? element['initial_option']
      : options.find(({ value, text }) => value === typed || (text as Args)['text'] === typed);
  if (typed !== undefined && typed !== '' && chosen === undefined) {
    throw new Error(`There is no choice “${typed}”.`);
  }
  const text = isNode(chosen) ? str(chosen['value']) : '';
  return { text, state: { type: 'static_select', selected_option: chosen ?? null } };
}

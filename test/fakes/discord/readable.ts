import type { SeenForm, SeenMessage } from '../world.ts';
import type { Json } from './payloads.ts';
import type { Embed, Message, ServerState } from './server-state.ts';

/** A message as a person sees it, but for the small footer. */
export function seen(message: Message, state: ServerState): SeenMessage {
  const lines = [message.content, ...message.embeds.flatMap(embedLines)]
    .map((line) => read(line, state))
    .filter((line) => line !== '');
  const { channel } = message;
  return {
    id: message.id,
    channel: (channel.parent ?? channel).name,
    thread: message.answers ?? (channel.parent === null ? null : channel.id),
    by: message.by.name,
    text: lines.join('\n'),
    buttons: message.components.flatMap(({ components }) => components.map(({ label }) => label)),
    pictures: message.embeds.flatMap(({ image }) =>
      message.attachments
        .filter(({ filename }) => image?.url === `attachment://${filename}`)
        .map(({ description = '' }) => description),
    ),
    edits: message.edits,
    pinned: message.pinned,
    mentions: message.called.map((id) => state.users.get(id)?.name ?? id),
  };
}

function embedLines({ title = '', description = '', fields = [] }: Embed): string[] {
  const below = fields.map(({ name, value }) => (name === '\u200b' ? value : `${name}: ${value}`));
  return [title, ...description.split('\n'), ...below];
}

/**
 * Markdown as Discord's client draws it, as far as relbot writes it. What is escaped comes out as it is; what should
 * have been escaped and was not comes out as something else than was written.
 */
function read(markdown: string, state: ServerState): string {
  const held: string[] = [];
  const hold = (text: string): string => `\ue000${held.push(text) - 1}\ue001`;
  return markdown
    .replace(/\\([^a-z0-9\s])/gi, (_, sign: string) => hold(sign))
    .replace(/`([^`]+)`/g, (_, words: string) => hold(words))
    .replace(/<t:(\d+):([FDR])>/g, (_, unix: string, style: string) =>
      hold(`[${moment(Number(unix), style, state.now())}]`),
    )
    .replace(/<@!?(\d+)>/g, (_, id: string) => hold(`@${state.users.get(id)?.name ?? id}`))
    .replace(/<#(\d+)>/g, (_, id: string) => hold(state.channels.get(id)?.name ?? `#${id}`))
    .replace(/\[([^\]]+)\]\(<?[^)>]*>?\)/g, '$1')
    .replace(/<(https?:[^>]+)>/g, '$1')
    .replace(/^(?:-# |#{1,3} |> )/gm, '')
    .replace(/(\*\*|__|~~|\|\||\*|_)(?=\S)(.+?)\1/g, '$2')
    .replace(/\ue000(\d+)\ue001/g, (_, index: string) => held[Number(index)] ?? '')
    .replaceAll('\u200b', '')
    .trim();
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function moment(unix: number, style: string, now: number): string {
  if (style === 'R') return relative(unix * 1000 - now);
  const at = new Date(unix * 1000);
  const date = `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  return style === 'D' ? date : `${date} ${at.toISOString().slice(11, 16)} UTC`;
}

/** Discord's client rounds to the nearest unit: 21 and a half days are "in 22 days" there. */
function relative(milliseconds: number): string {
  const steps = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
    ['second', 1000],
  ] as const;
  const [unit, length] = steps.find(([, each]) => Math.abs(milliseconds) >= each) ?? steps[3];
  const count = Math.round(Math.abs(milliseconds) / length);
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return milliseconds < 0 ? `${words} ago` : `in ${words}`;
}

export interface ModalField {
  readonly id: string;
  readonly kind: 'text' | 'select';
  readonly label: string;
  readonly required: boolean;
  readonly max: number;
  readonly value: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export function modalFields(modal: Json): ModalField[] {
  const labels = modal['components'] as { label: string; component: ModalComponent }[];
  return labels.map(({ label, component }) => ({
    id: component.custom_id,
    kind: component.type === 4 ? 'text' : 'select',
    label,
    required: component.required ?? true,
    max: component.max_length ?? 4000,
    value: component.value ?? component.options?.find((option) => option.default)?.value ?? '',
    options: component.options ?? [],
  }));
}

interface ModalComponent {
  readonly type: number;
  readonly custom_id: string;
  readonly required?: boolean;
  readonly max_length?: number;
  readonly value?: string;
  readonly options?: readonly { label: string; value: string; default?: boolean }[];
}

export const seenForm = (modal: Json): SeenForm => ({
  title: String(modal['title']),
  fields: modalFields(modal).map(({ id, label, value, options }) => ({
    id,
    label,
    value,
    options: options.map((option) => option.label),
  })),
});

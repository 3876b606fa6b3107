import type { Account, Spot } from '../domain/people/account.ts';
import type { Instant } from '../domain/time/time.ts';
import type { Picture } from './pictures/picture.ts';
import type { WireId } from './wire-id.ts';

/** How a card looks at a glance; an adapter may show it as a colour, never as the only sign. */
export type Tone = 'neutral' | 'good' | 'warning' | 'stop';

/**
 * A piece of running text. Nothing here is markup: each adapter escapes `text`, `label` and `name` once, at the leaf.
 * `time` is shown in the reader's own zone where the platform can; `words` is the same said in the deadline's zone (or
 * the countdown, as of rendering) for platforms and notifications that cannot. What is `forReader` only says again, on
 * the reader's clock, what stands beside it in the deadline's zone: a terminal, which knows no reader's clock, leaves it
 * out. What is `whereLive` belongs to a countdown in a message that stands for long: only a platform that counts on by
 * itself shows it.
 */
export type Inline =
  | {
      readonly kind: 'plain' | 'strong' | 'code';
      readonly text: string;
      readonly forReader?: true;
      readonly whereLive?: true;
    }
  | { readonly kind: 'link'; readonly href: string; readonly label: string }
  | { readonly kind: 'user'; readonly accounts: readonly Account[]; readonly name: string }
  | { readonly kind: 'channel'; readonly spot: Spot; readonly name: string }
  | {
      readonly kind: 'time';
      readonly at: Instant;
      readonly show: 'date' | 'moment' | 'countdown';
      readonly words: string;
      readonly forReader?: true;
      readonly whereLive?: true;
    };

export type Text = readonly Inline[];

export interface Field {
  readonly label: string;
  readonly value: Text;
}

export type ButtonStyle = 'plain' | 'primary' | 'danger';

export type Action =
  | {
      readonly kind: 'button';
      readonly id: WireId;
      readonly label: string;
      readonly style: ButtonStyle;
    }
  | { readonly kind: 'open'; readonly href: string; readonly label: string };

export type Block =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'note'; readonly text: Text }
  | { readonly kind: 'divider' }
  /**
   * What the words of the card say, to be seen at a glance. `alt` says it to who cannot see it. A place that shows no
   * pictures leaves it out, so nothing may stand in it alone.
   */
  | { readonly kind: 'image'; readonly picture: Picture; readonly alt: string }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] };

/** A message as plain data. `summary` is the notification, the screen reader's line and the terminal's answer. */
export interface Card {
  readonly title?: string;
  readonly tone: Tone;
  readonly blocks: readonly Block[];
  readonly summary: string;
  /** Where it cannot be shown to one person alone, it is not shown. */
  readonly forOneOnly?: true;
}

export const plain = (text: string): Inline => ({ kind: 'plain', text });
export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const code = (text: string): Inline => ({ kind: 'code', text });
/** Leaves out of a terminal what only says again, on the reader's clock, what stands beside it. */
export const forReader = (inline: Inline): Inline =>
  'words' in inline || 'text' in inline ? { ...inline, forReader: true } : inline;
/** Leaves out of a message that stands for long what would be wrong tomorrow. */
export const whereLive = (inline: Inline): Inline =>
  'words' in inline || 'text' in inline ? { ...inline, whereLive: true } : inline;
export const link = (href: string, label: string): Inline => ({ kind: 'link', href, label });

export const text = (...inlines: readonly Inline[]): Block => ({ kind: 'text', text: inlines });
export const note = (...inlines: readonly Inline[]): Block => ({ kind: 'note', text: inlines });
export const fields = (...list: readonly Field[]): Block => ({ kind: 'fields', fields: list });
export const image = (picture: Picture, alt: string): Block => ({ kind: 'image', picture, alt });
export const actions = (...list: readonly Action[]): Block => ({ kind: 'actions', actions: list });

/** The card's one picture; null where it has none. */
export const pictureOf = ({ blocks }: Card): Extract<Block, { kind: 'image' }> | null =>
  blocks.find((block) => block.kind === 'image') ?? null;

export const button = (id: WireId, label: string, style: ButtonStyle = 'plain'): Action => ({
  kind: 'button',
  id,
  label,
  style,
});

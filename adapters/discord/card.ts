import {
  type APIActionRowComponent,
  type APIAllowedMentions,
  type APIButtonComponent,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import {
  type Action,
  type Block,
  type Card,
  pictureOf,
  type ButtonStyle as Style,
  type Tone,
} from '../../src/cards/card.ts';
import type { PostKey } from '../../src/platform.ts';
import { EmbedWriter } from './embed-writer.ts';
import { LIMITS } from './limits.ts';
import { bareLine, webAddress } from './text.ts';

/** A message as Discord's API takes it, for a new one as for an edit. */
export interface DiscordCard {
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponent>[];
  readonly allowed_mentions: APIAllowedMentions;
  /** The file of its picture, which is sent beside it. */
  readonly attachments?: {
    readonly id: string;
    readonly filename: string;
    readonly description: string;
  }[];
}

/** What a card's picture is called, where it is sent along. */
export const PICTURE = 'relbot.png';

/**
 * The card as an embed with rows of buttons. With a key, the footer carries it, so that the message can be recognised
 * in the channel's history.
 * @param withPicture whether its picture is sent along, as `PICTURE`; else the card is its words alone
 */
export function discordCard(card: Card, key?: PostKey, withPicture = false): DiscordCard {
  const picture = withPicture ? pictureOf(card) : null;
  const writer = new EmbedWriter(COLOURS[card.tone], key === undefined ? null : footerOf(key));
  if (card.title !== undefined) writer.title(card.title);
  for (const block of card.blocks) writeBlock(writer, block, picture !== null);
  const components = rowsOf(card, writer);
  if (writer.isEmpty) writer.text([{ kind: 'plain', text: card.summary }]);
  // Nothing in a card calls anyone; who is to be called is named beside it.
  return {
    embeds: writer.embeds(),
    components,
    allowed_mentions: { parse: [] },
    ...(picture === null ? {} : { attachments: [attachment(picture.alt)] }),
  };
}

const attachment = (alt: string) => ({
  id: '0',
  filename: PICTURE,
  description: bareLine(alt, LIMITS.altText),
});

const COLOURS: Record<Tone, number> = {
  neutral: 0x5b6b7f,
  good: 0x2e8b57,
  warning: 0xd9a400,
  stop: 0xc0392b,
};

const FOOTER = 'relbot · ';
const footerOf = (key: PostKey): string => FOOTER + key;

/** The key in the footer of a message of ours; null when it has none. */
export function keyOf(
  embeds: readonly { readonly footer?: { readonly text: string } | undefined }[],
): string | null {
  const footer = embeds.at(-1)?.footer?.text;
  return footer?.startsWith(FOOTER) ? footer.slice(FOOTER.length) : null;
}

function writeBlock(writer: EmbedWriter, block: Block, withPicture: boolean): void {
  switch (block.kind) {
    case 'text':
      return writer.text(block.text);
    case 'note':
      return writer.note(block.text);
    case 'fields':
      return writer.fields(block.fields);
    case 'divider':
      return writer.divider();
    case 'image':
      if (withPicture) writer.image(`attachment://${PICTURE}`);
      return;
    case 'actions':
      return;
  }
}

/** Each block of actions begins a row of its own; what has no row left is said in words. */
function rowsOf(card: Card, writer: EmbedWriter): APIActionRowComponent<APIButtonComponent>[] {
  const rows: APIActionRowComponent<APIButtonComponent>[] = [];
  let left = 0;
  for (const block of card.blocks) {
    if (block.kind !== 'actions') continue;
    const buttons = block.actions.flatMap((action) => buttonOf(action, writer) ?? []);
    for (let start = 0; start < buttons.length; start += LIMITS.buttonsInRow) {
      const components = buttons.slice(start, start + LIMITS.buttonsInRow);
      if (rows.length < LIMITS.rows) rows.push({ type: ComponentType.ActionRow, components });
      else left += components.length;
    }
  }
  if (left > 0) writer.note([{ kind: 'plain', text: `… and ${left} more buttons` }]);
  return rows;
}

function buttonOf(action: Action, writer: EmbedWriter): APIButtonComponent | null {
  const label = bareLine(action.label, LIMITS.buttonLabel);
  if (action.kind === 'button') {
    return {
      type: ComponentType.Button,
      style: STYLES[action.style],
      label,
      custom_id: customId(action.id),
    };
  }
  const url = webAddress(action.href);
  if (url === null || url.length > LIMITS.url) {
    writer.text([{ kind: 'plain', text: `${action.label}: ${action.href}` }]);
    return null;
  }
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}

const STYLES = {
  plain: ButtonStyle.Secondary,
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const satisfies Record<Style, ButtonStyle>;

/** A wire id is checked, never cut: half of one would press something else. */
export function customId(id: string): string {
  if (id.length === 0 || id.length > LIMITS.customId)
    throw new Error(`A wire id has ${id.length} characters, Discord takes 1 to ${LIMITS.customId}`);
  return id;
}

import { ActionRowBuilder, ButtonBuilder, EmbedBuilder, ModalBuilder } from 'discord.js';
import type { Json } from './payloads.ts';
import type { Attachment, Button, Embed, Row } from './server-state.ts';

interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly Row[];
  readonly allowed_mentions?: Json;
  readonly nonce?: string | number;
  readonly attachments?: readonly Attachment[];
}

/** What Discord refuses in a message, beyond what its schema says; judged by discord.js' own builders. */
export function messageProblems(body: MessageBody): string[] {
  const { content, embeds = [], components = [], nonce = '', attachments = [] } = body;
  const shown = embeds.flatMap(({ image }) => image?.url ?? []);
  const there = attachments.map(({ filename }) => `attachment://${filename}`);
  const ids = components.flatMap((row) =>
    row.components.flatMap(({ custom_id }) => custom_id ?? []),
  );
  return [
    ...embeds.flatMap((embed) => built(() => rebuildEmbed(embed))),
    ...embeds.flatMap((embed) => (isEmptyEmbed(embed) ? ['an embed is empty'] : [])),
    ...embeds.flatMap(({ fields = [] }) => (fields.some(isEmptyField) ? ['a field is empty'] : [])),
    ...(totalOf(embeds) > 6000 ? [`embeds have ${totalOf(embeds)} characters`] : []),
    ...shown.filter((url) => !there.includes(url)).map((url) => `${url} is not attached`),
    ...attachments.flatMap(({ description }) =>
      (description ?? '') === '' || (description ?? '').length > 1024
        ? ['a picture says nothing to who cannot see it']
        : [],
    ),
    ...(components.length > 5 ? [`${components.length} rows`] : []),
    ...components.flatMap((row) => built(() => rebuildRow(row))),
    ...components.flatMap((row) => (row.components.length > 5 ? ['more than 5 buttons'] : [])),
    ...(new Set(ids).size < ids.length ? ['a custom_id stands there twice'] : []),
    ...((content ?? '').length > 2000 ? ['content is too long'] : []),
    ...(String(nonce).length > 25 ? ['the nonce is too long'] : []),
    // Discord would take it and call whomever the text names. relbot always says whom.
    ...(body.allowed_mentions === undefined ? ['allowed_mentions is not said'] : []),
  ];
}

/** Empty messages are refused with 50006. */
export const isEmpty = ({ content, embeds = [], components = [] }: MessageBody): boolean =>
  (content ?? '') === '' && embeds.length === 0 && components.length === 0;

/** discord.js' builder for modals checks all that is in them. */
export const modalProblems = (modal: Json): string[] => [
  ...built(() => new ModalBuilder(modal).toJSON()),
  ...repeated(modal),
];

function repeated({ components }: Json): string[] {
  const list = components as { component?: { custom_id?: string } }[];
  const ids = list.map(({ component }) => component?.custom_id);
  const tooMany = list.length > 5 ? [`${list.length} components`] : [];
  return [
    ...tooMany,
    ...(new Set(ids).size < ids.length ? ['a custom_id stands there twice'] : []),
  ];
}

function rebuildEmbed({ title, description, color, fields = [], footer }: Embed): unknown {
  const embed = new EmbedBuilder();
  if (title !== undefined) embed.setTitle(title);
  if (description !== undefined) embed.setDescription(description);
  if (color !== undefined) embed.setColor(color);
  if (footer !== undefined) embed.setFooter(footer);
  return embed.addFields([...fields]).toJSON();
}

const rebuildRow = (row: Row): unknown =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(row.components.map(rebuildButton)).toJSON();

function rebuildButton({ label, style, custom_id, url }: Button): ButtonBuilder {
  const button = new ButtonBuilder().setLabel(label).setStyle(style);
  if (custom_id !== undefined) button.setCustomId(custom_id);
  if (url !== undefined) button.setURL(url);
  return button;
}

const isEmptyEmbed = ({ title, description, fields = [], image }: Embed): boolean =>
  (title ?? '').trim() === '' &&
  (description ?? '').trim() === '' &&
  fields.length === 0 &&
  image === undefined;

const isEmptyField = ({ name, value }: { name: string; value: string }): boolean =>
  name === '' || value === '';

const totalOf = (embeds: readonly Embed[]): number =>
  embeds.reduce((sum, { title = '', description = '', footer, fields = [] }) => {
    const inFields = fields.reduce((all, { name, value }) => all + name.length + value.length, 0);
    return sum + title.length + description.length + (footer?.text.length ?? 0) + inFields;
  }, 0);

function built(build: () => unknown): string[] {
  try {
    build();
    return [];
  } catch (failure) {
    return [String(failure)];
  }
}

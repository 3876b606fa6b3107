import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Field, Text } from '../../src/cards/card.ts';
import { LIMITS } from './limits.ts';
import { CUT, discordText, inertLine } from './text.ts';

/** Discord wants a name on each field; this one is not seen. */
const NO_NAME = '\u200b';
const LINE = '──────────';
/** Fields shorter than this stand side by side. */
const NARROW = 48;
/** Of each description, a line is kept back for the sign that something was left out. */
const DESCRIPTION = LIMITS.embedDescription - 1 - CUT.length;

interface Draft {
  title?: string;
  image?: string;
  description: string;
  readonly fields: APIEmbedField[];
}

/**
 * Writes a card's blocks, in their order, into as few embeds as will hold them, within what a message may have in all.
 * Discord draws an embed's fields below its description: text that comes after fields becomes a field without a name,
 * or the next embed's description when it is too long for one.
 */
export class EmbedWriter {
  readonly #color: number;
  readonly #footer: string | null;
  readonly #drafts: Draft[] = [{ description: '', fields: [] }];
  #room: number;
  #dropped = false;

  constructor(color: number, footer: string | null) {
    this.#color = color;
    this.#footer = footer;
    // Kept back: a line with the sign that something was left out.
    this.#room = LIMITS.embedTotal - (footer?.length ?? 0) - 1 - CUT.length;
  }

  get isEmpty(): boolean {
    const { title, image, description, fields } = this.#last;
    return title === undefined && image === undefined && description === '' && fields.length === 0;
  }

  title(title: string): void {
    this.#last.title = this.#take(inertLine(title, LIMITS.embedTitle));
  }

  text(text: Text): void {
    this.#paragraph('\n\n', (max) => discordText(text, max));
  }

  /** Small print: Discord marks it at the beginning of each line. */
  note(text: Text): void {
    const lines = text.reduce((sum, piece) => sum + newlines(piece), 1);
    this.#paragraph('\n', (max) => {
      const small = discordText(text, max - lines * SMALL.length);
      return small === '' ? '' : SMALL + small.replaceAll('\n', `\n${SMALL}`);
    });
  }

  divider(): void {
    this.#paragraph('\n', (max) => (LINE.length <= max ? LINE : ''));
  }

  fields(fields: readonly Field[]): void {
    for (const field of fields) this.#field(field);
  }

  /** Discord draws an embed's picture below all its text: what comes after it in the card stands in the next embed. */
  image(url: string): void {
    if (this.#drafts.length >= LIMITS.embeds) return;
    this.#last.image = url;
    this.#open();
  }

  embeds(): APIEmbed[] {
    if (this.#dropped) this.#last.description += `\n${CUT}`;
    return this.#drafts.map(({ title, image, description, fields }, index) => ({
      ...(title === undefined ? {} : { title }),
      ...(description === '' ? {} : { description }),
      ...(image === undefined ? {} : { image: { url: image } }),
      ...(fields.length === 0 ? {} : { fields }),
      color: this.#color,
      ...(index === this.#drafts.length - 1 && this.#footer !== null
        ? { footer: { text: this.#footer } }
        : {}),
    }));
  }

  get #last(): Draft {
    const last = this.#drafts.at(-1);
    if (last === undefined) throw new Error('An embed writer always has an embed');
    return last;
  }

  #field({ label, value }: Field): void {
    const name = inertLine(label, LIMITS.fieldName);
    const room = Math.min(LIMITS.fieldValue, this.#room - name.length);
    if (room < 1 || this.#isFull) return this.#drop();
    const written = discordText(value, room).trim() || '–';
    const inline = written.length <= NARROW && !written.includes('\n');
    if (this.#last.fields.length === LIMITS.embedFields) this.#open();
    this.#last.fields.push({ name: this.#take(name), value: this.#take(written), inline });
  }

  #paragraph(gap: string, write: (max: number) => string): void {
    if (this.#isFull) return this.#drop();
    const written = write(Math.min(DESCRIPTION, this.#room - gap.length)).trim();
    if (written === '') return;
    if (this.#last.fields.length > 0) return this.#below(written);
    const before = this.#last.description;
    const joined = before === '' ? written : before + gap + written;
    // Two long texts of a card need not fit into one description.
    if (joined.length > DESCRIPTION && before !== '') this.#open();
    const start = this.#last.description;
    this.#last.description += this.#take(start === '' ? written : gap + written);
  }

  #below(written: string): void {
    const { fields } = this.#last;
    if (written.length <= LIMITS.fieldValue && fields.length < LIMITS.embedFields) {
      fields.push({ name: this.#take(NO_NAME), value: this.#take(written), inline: false });
      return;
    }
    this.#open();
    this.#last.description = this.#take(written);
  }

  #open(): void {
    this.#drafts.push({ description: '', fields: [] });
  }

  #take(written: string): string {
    this.#room -= written.length;
    return written;
  }

  #drop(): void {
    this.#dropped = true;
  }

  get #isFull(): boolean {
    return this.#room < 4 * CUT.length || this.#drafts.length >= LIMITS.embeds;
  }
}

const SMALL = '-# ';

const newlines = (piece: Text[number]): number =>
  'text' in piece ? piece.text.split('\n').length - 1 : 0;

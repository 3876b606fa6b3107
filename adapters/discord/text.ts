import type { Inline, Text } from '../../src/cards/card.ts';
import { readPlace, readUser } from './places.ts';

/** Says that something was left out. */
export const CUT = '…';

/**
 * Running text as Discord's markdown, at most `max` characters. What people wrote is escaped here and nowhere else; a
 * cut never falls inside a mention, a link or an escape.
 */
export function discordText(text: Text, max: number): string {
  let written = '';
  for (const [index, inline] of text.entries()) {
    // What comes after needs room for the sign that it was left out.
    const isLast = text.slice(index + 1).every(isEmpty);
    const room = max - written.length - (isLast ? 0 : CUT.length);
    const all = discordInline(inline, Number.POSITIVE_INFINITY);
    if (all.length > room) return written + (discordInline(inline, room) || CUT).slice(0, max);
    written += all;
  }
  return written;
}

/** One piece, whole when it fits, else cut visibly, else '' (a mention or a time cannot be cut). */
function discordInline(inline: Inline, max: number): string {
  switch (inline.kind) {
    case 'plain':
      return fit(inline.text, max, inert);
    case 'strong':
      return fit(inline.text, max, (raw) => (raw.trim() === '' ? inert(raw) : `**${inert(raw)}**`));
    case 'code':
      return fit(inline.text, max, inertCode);
    case 'link':
      return discordLink(inline.href, inline.label, max);
    case 'user': {
      const account = inline.accounts.find(({ platform }) => platform === 'discord');
      const id = account && readUser(account.user);
      return id ? whole(`<@${id}>`, max) : fit(oneLine(inline.name), max, inert);
    }
    case 'channel': {
      const spot = inline.spot;
      const place = spot.platform === 'discord' ? readPlace(spot.place) : null;
      return place ? whole(`<#${place.channel}>`, max) : fit(oneLine(inline.name), max, inert);
    }
    case 'time':
      return whole(`<t:${Math.floor(inline.at / 1000)}:${TIME_STYLES[inline.show]}>`, max);
  }
}

/** D reference, "Timestamp Styles": long date and short time, long date, relative. */
const TIME_STYLES = { moment: 'F', date: 'D', countdown: 'R' } as const;

/** A line for places that render no markdown (buttons, dialogs), on one line and never empty. */
export function bareLine(raw: string, max: number): string {
  return fit(oneLine(raw), max, (part) => part) || CUT;
}

/** A line for places that do render it (titles, names of fields), on one line and never empty. */
export function inertLine(raw: string, max: number): string {
  return fit(oneLine(raw), max, inert) || CUT;
}

/** Text for an input, which shows it as it is. */
export function bareText(raw: string, max: number): string {
  return fit(raw, max, (part) => part);
}

const MARKUP = /[\\*_~`|<[\]]/g;
/** Headings, small print, quotes and lists, which count only where a line begins. */
const LINE_START = /^(\s*)(#{1,6}(?=\s|$)|-#(?=\s|$)|>|[-+](?=\s|$))/gm;
const NUMBERED = /^(\s*\d+)([.)])(?=\s|$)/gm;

/**
 * The same words with nothing in them that Discord acts on. Each character that can begin markup is escaped, not only
 * those that form some: discord.js' own `escapeMarkdown` leaves `<t:1:R>`, `<@1>` and what stands in addresses alone.
 * An address stays readable, but is not a link: links are made by link nodes.
 */
function inert(raw: string): string {
  return clean(raw)
    .replace(MARKUP, '\\$&')
    .replace(LINE_START, (_, space: string, sign: string) => `${space}\\${sign}`)
    .replace(NUMBERED, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@(?=everyone|here)/gi, '@\u200b');
}

/** Nothing is escaped inside code, so that a backtick has to become a character that looks like one. */
function inertCode(raw: string): string {
  const words = oneLine(raw)
    .replaceAll('`', '\u02cb')
    .replace(/@(?=everyone|here)/gi, '@\u200b');
  return words === '' ? '' : `\`${words}\``;
}

function discordLink(href: string, label: string, max: number): string {
  const address = webAddress(href);
  if (address === null) return fit(label, max, inert);
  // Discord draws no link whose label looks like an address: it could lead elsewhere than it says.
  if (/:\/\/|^www\./i.test(label) || label.trim() === '') return whole(`<${address}>`, max);
  return fit(oneLine(label), max, (part) => `[${inert(part)}](<${address}>)`);
}

/** The address as it may stand in markdown; null for anything but the web. */
export function webAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return url.href.replace(/[()<>\\"'`|[\]\s]/g, encoded);
}

const encoded = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * Without control characters, without marks that turn the direction of writing (they would turn the text around them,
 * too), and without walls of empty lines.
 */
function clean(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(/\n{3,}/g, '\n\n');
}

// oxlint-disable-next-line no-control-regex -- control characters are what it is for
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const oneLine = (raw: string): string => clean(raw).replace(/\s+/g, ' ').trim();

const whole = (written: string, max: number): string => (written.length <= max ? written : '');

const isEmpty = (inline: Inline): boolean =>
  discordInline(inline, Number.POSITIVE_INFINITY).length === 0;

/** `write` of as much of the text as fits, with a sign where it was cut; '' when not even the sign fits. */
function fit(raw: string, max: number, write: (part: string) => string): string {
  const all = write(raw);
  if (all.length <= max) return all;
  let fits = -1;
  let tooMany = raw.length;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (write(beginning(raw, middle) + CUT).length <= max) fits = middle;
    else tooMany = middle;
  }
  return fits < 0 ? '' : write(beginning(raw, fits) + CUT);
}

/** The first `length` characters, without half of a pair that makes one sign. */
const beginning = (raw: string, length: number): string =>
  /[\udc00-\udfff]/.test(raw.charAt(length)) ? raw.slice(0, length - 1) : raw.slice(0, length);

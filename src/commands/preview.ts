import { preview, type Preview } from '../app/delivery/preview.ts';
import { plainText } from '../cards/plain-text.ts';
import type { Instant } from '../domain/time.ts';
import { momentInWords } from '../domain/time-words.ts';
import { openReadOnly } from '../store/store.ts';
import type { Printer } from './printer.ts';

/** Prints every post to come: when, where, because of what, and what it will say. */
export async function printPreview(
  options: {
    readonly databaseUrl: string;
    readonly from: Instant;
    readonly to: Instant | null;
    readonly json: boolean;
  },
  printer: Printer,
): Promise<void> {
  const store = await openReadOnly(options.databaseUrl);
  try {
    const posts = store === null ? [] : await preview(store.read, options.from, options.to);
    for (const post of posts) printer.out(options.json ? asJson(post) : asText(post));
    if (posts.length === 0) {
      printer.remark('No post is to come: no place is subscribed, or all dates have passed.');
    }
  } finally {
    await store?.close();
  }
}

function asText(post: Preview): string {
  const { place, platform } = post;
  const why = post.because.map(reasonOf);
  return [
    `── ${momentInWords(post.dueAt, post.zone)} · ${place} (${platform})`,
    `   because of: ${why.join(', ')}`,
    ...plainText(post.card)
      .split('\n')
      .map((line) => `   ${line}`.trimEnd()),
    '',
  ].join('\n');
}

function reasonOf(because: Preview['because'][number]): string {
  switch (because.flavour) {
    case 'countdown':
      return `${because.deadline} ${daysFrom(because.offsetDays)}`;
    case 'reminder':
      return `the reminder of ${because.reminder}`;
    case 'digest':
      return `${because.deadline} in the week ahead`;
    case 'nothing':
      return `no date this week, ${because.deadline} next`;
    case 'begins':
    case 'ends':
    case 'stage':
      return `${because.deadline} ${TURNS[because.flavour]}`;
  }
}

const TURNS = { begins: 'begins', ends: 'ends', stage: 'begins a stage' } as const;

function daysFrom(offset: number): string {
  if (offset === 0) return 'that day';
  const days = Math.abs(offset) === 1 ? '1 day' : `${Math.abs(offset)} days`;
  return offset < 0 ? `in ${days}` : `${days} ago`;
}

function asJson({ dueAt, place, platform, because, card }: Preview): string {
  return JSON.stringify({
    at: new Date(dueAt).toISOString(),
    platform,
    place,
    because,
    title: card.title ?? null,
    summary: card.summary,
  });
}

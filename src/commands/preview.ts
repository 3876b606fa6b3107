import { notCome, type NotCome } from '../app/delivery/not-posted.ts';
import { preview, type Preview } from '../app/delivery/preview.ts';
import { becauseInWords } from '../cards/notices/because.ts';
import { whyNot } from '../cards/notices/why-not.ts';
import { plainText } from '../cards/plain-text.ts';
import type { Instant } from '../domain/time.ts';
import { momentInWords } from '../domain/time-words.ts';
import { instant } from '../domain/wall.ts';
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

/** Prints what was due and did not come: when, where, because of what, and the reason. */
export async function printSkipped(
  options: {
    readonly databaseUrl: string;
    readonly from: Instant | null;
    readonly to: Instant;
    readonly json: boolean;
  },
  printer: Printer,
): Promise<void> {
  const store = await openReadOnly(options.databaseUrl);
  try {
    const from = options.from ?? instant(0);
    const missing = store === null ? [] : await notCome(store.read, from, options.to);
    for (const one of missing) printer.out(options.json ? skippedJson(one) : skippedText(one));
    if (missing.length === 0) printer.remark('Nothing that was due has been left out.');
  } finally {
    await store?.close();
  }
}

function skippedText({ dueAt, zone, place, platform, because, why }: NotCome): string {
  const when = `── ${momentInWords(dueAt, zone)} · ${place} (${platform})`;
  return `${when}\n   ${becauseInWords([because], 200)}: ${whyNot(why).because}.`;
}

function skippedJson({ dueAt, place, platform, because, why }: NotCome): string {
  const { is } = why;
  const reason = 'reason' in why ? why.reason : why.detail;
  return JSON.stringify({
    at: new Date(dueAt).toISOString(),
    platform,
    place,
    because: [because],
    state: is,
    reason,
  });
}

function asText(post: Preview): string {
  const { place, platform } = post;
  return [
    `── ${momentInWords(post.dueAt, post.zone)} · ${place} (${platform})`,
    `   because: ${becauseInWords(post.because, 400)}`,
    ...plainText(post.card)
      .split('\n')
      .map((line) => `   ${line}`.trimEnd()),
    '',
  ].join('\n');
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

import { notCome, type NotCome } from '../app/delivery/not-posted.ts';
import { preview } from '../app/delivery/preview.ts';
import type { Preview } from '../app/delivery/previewed.ts';
import { becauseInWords } from '../cards/notices/because.ts';
import { whyNot } from '../cards/notices/why-not.ts';
import { plainText } from '../cards/plain-text.ts';
import type { Instant } from '../domain/time/time.ts';
import { momentInWords } from '../domain/time/time-words.ts';
import { instant } from '../domain/time/wall.ts';
import { filesBeside } from '../formats/files/own-files.ts';
import { openReadOnly } from '../store/store.ts';
import type { Printer } from './printer.ts';

/** Prints every message to come: when, where or to whom, because of what, and what it will say. */
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
    const means = meansOf(store, options.databaseUrl);
    const posts = means === null ? [] : await preview(means, options.from, options.to);
    for (const post of posts) printer.out(options.json ? asJson(post) : asText(post));
    if (posts.length === 0) {
      printer.remark(
        'No message is to come: no place is subscribed and nobody follows a date, or all dates have passed.',
      );
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
    const means = meansOf(store, options.databaseUrl);
    const missing = means === null ? [] : await notCome(means, from, options.to);
    for (const one of missing) printer.out(options.json ? skippedJson(one) : skippedText(one));
    if (missing.length === 0) printer.remark('Nothing that was due has been left out.');
  } finally {
    await store?.close();
  }
}

/** Null where nothing is stored yet. */
function meansOf(store: Awaited<ReturnType<typeof openReadOnly>>, databaseUrl: string) {
  return store === null ? null : { tx: store.read, files: filesBeside(databaseUrl) };
}

function skippedText({ dueAt, zone, place, to, platform, because, why }: NotCome): string {
  const when = `── ${momentInWords(dueAt, zone)} · ${whereTo(place, to, platform)}`;
  return `${when}\n   ${becauseInWords([because], 200)}: ${whyNot(why).because}.`;
}

/** "#dev (slack)" · "Ana (slack, by direct message)" */
function whereTo(place: string, to: 'place' | 'person', platform: string): string {
  return `${place} (${platform}${to === 'person' ? ', by direct message' : ''})`;
}

function skippedJson({ dueAt, place, to, platform, because, why }: NotCome): string {
  const { is } = why;
  const reason = 'reason' in why ? why.reason : why.detail;
  return JSON.stringify({
    at: new Date(dueAt).toISOString(),
    platform,
    place,
    to,
    because: [because],
    state: is,
    reason,
  });
}

function asText(post: Preview): string {
  const { place, platform, to } = post;
  return [
    `── ${momentInWords(post.dueAt, post.zone)} · ${whereTo(place, to.kind, platform)}`,
    `   because: ${becauseInWords(post.because, 400)}`,
    ...plainText(post.card)
      .split('\n')
      .map((line) => `   ${line}`.trimEnd()),
    '',
  ].join('\n');
}

function asJson({ dueAt, place, to, platform, because, card }: Preview): string {
  return JSON.stringify({
    at: new Date(dueAt).toISOString(),
    platform,
    place,
    to: to.kind,
    because,
    title: card.title ?? null,
    summary: card.summary,
  });
}

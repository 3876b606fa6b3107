import { setTimeout as wait } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import { type Card, pictureOf } from '../../src/cards/card.ts';
import type { Paint } from '../../src/platform.ts';
import { slackCard, type SlackMessage } from './card.ts';
import { apiError, notSent } from './errors.ts';
import type { Log } from './log.ts';
import { Recent } from './recent.ts';

export interface PictureParts {
  readonly client: WebClient;
  readonly log: Log;
  readonly paint: Paint | undefined;
  /** Whether the scope for it is granted; it is an optional one. */
  readonly isGranted: () => boolean;
  /** How long to wait before a file is tried again that Slack does not know yet, each time. */
  readonly fileWaits: readonly number[];
  /** Past it a message goes without its picture. */
  readonly uploadWithin: number;
}

/**
 * Cards with their pictures, which Slack takes as files of its own: uploaded first, where nobody sees them, and named in
 * the message. So it is the message alone that is posted, and only once; what a crash leaves behind is a file that
 * nobody is shown. Whatever is wrong with a picture, its message goes with the words.
 */
export class Pictures {
  readonly #parts: PictureParts;
  /** A picture that goes to many places, or is shown again in an edit, is one file. */
  readonly #files = new Recent<string>(50);

  constructor(parts: PictureParts) {
    this.#parts = parts;
  }

  /** Sends a card by `send`, which is called again only after Slack has certainly refused the message before. */
  async with<R>(card: Card, send: (message: SlackMessage) => Promise<R>): Promise<R> {
    const file = await this.#fileOf(card);
    if (file === null) return send(slackCard(card));
    for (const pause of [...this.#parts.fileWaits, null]) {
      try {
        return await send(slackCard(card, file));
      } catch (failure) {
        // A new file takes Slack a moment, and until then the block that names it is no good one.
        if (apiError(failure) !== 'invalid_blocks') throw failure;
        if (pause !== null) await wait(pause);
      }
    }
    this.#parts.log.warn('Slack did not take a picture, so its message went without.');
    this.#files.forget(keyOf(card));
    return send(slackCard(card));
  }

  async #fileOf(card: Card): Promise<string | null> {
    if (pictureOf(card) === null || !this.#parts.isGranted()) return null;
    const before = this.#files.get(keyOf(card));
    if (before !== undefined) return before;
    const patience = AbortSignal.timeout(this.#parts.uploadWithin);
    try {
      // What comes later is a file that nobody is shown.
      const file = await Promise.race([this.#uploaded(card, patience), rejectedBy(patience)]);
      if (file !== null) this.#files.set(keyOf(card), file);
      return file;
    } catch (failure) {
      const why = apiError(failure) ?? notSent(failure).detail;
      this.#parts.log.warn(`A picture did not reach Slack, so its message goes without: ${why}`);
      return null;
    }
  }

  async #uploaded(card: Card, signal: AbortSignal): Promise<string | null> {
    const { client, paint } = this.#parts;
    const image = pictureOf(card);
    const png = image === null ? null : await paint?.(image.picture);
    if (image === null || png === null || png === undefined) return null;
    const { upload_url: address, file_id: id } = await client.files.getUploadURLExternal({
      filename: FILE_NAME,
      length: png.byteLength,
      alt_text: image.alt,
    });
    if (address === undefined || id === undefined) return null;
    const body = new Blob([new Uint8Array(png)], { type: 'image/png' });
    const response = await fetch(address, { method: 'POST', body, redirect: 'error', signal });
    if (!response.ok) throw new Error(`Slack took no file (HTTP ${response.status}).`);
    await client.files.completeUploadExternal({ files: [{ id, title: image.picture.title }] });
    return id;
  }
}

const FILE_NAME = 'relbot.png';

const keyOf = (card: Card): string => JSON.stringify(pictureOf(card));

function rejectedBy(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(new Error('It took too long.')));
  return promise;
}

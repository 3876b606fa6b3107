import type { Selectable } from 'kysely';
import {
  brand,
  type ExceptionId,
  type PlaceId,
  type PostId,
  type WebhookId,
} from '../../domain/ids.ts';
import type { Spot } from '../../domain/people/account.ts';
import type { Instant } from '../../domain/time/time.ts';
import { cardJson, readJson } from '../json.ts';
import type { DueLane } from './lanes.ts';
import type { Claimed, ClaimedCall, Message, Outgoing, Subject, WebhookCall } from './outgoing.ts';
import { type Blank, prepared } from '../engine/prepared.ts';
import type { Tables } from '../tables.ts';
import { webhookEventJson } from '../webhooks/webhook-event-json.ts';

/** What is sent of these messages, and what their places say to it. A card that is missing is one of an edit, or damage. */
export const messages = prepared(({ db, isAmong }: Blank<{ ids: readonly PostId[] }>) =>
  db
    .selectFrom('outbox')
    .leftJoin('outbox_card', 'outbox_card.id', 'outbox.id')
    .leftJoin('place', (join) =>
      join
        .onRef('place.platform', '=', 'outbox.platform')
        .onRef('place.ref', '=', 'outbox.place_ref'),
    )
    .select(['outbox.id', 'kind', 'outbox.platform', 'place_ref', 'user_ref', 'message_ref', 'key'])
    .select(['card', 'subject', 'subject_id', 'unsure', 'created_at', 'when_unsure', 'trouble'])
    .where(isAmong('outbox.id', 'ids')),
);

/** A message as its sender has it. */
export function claimedOf(
  row: Awaited<ReturnType<typeof messages>>[number],
  now: Instant,
  tried: DueLane | undefined,
): Claimed | ClaimedCall {
  const claim = {
    id: row.id,
    key: row.key,
    attempts: (tried?.attempts ?? 0) + 1,
    unsure: row.unsure === 1,
    firstTriedAt: tried?.firstTriedAt ?? now,
    createdAt: row.created_at,
    whenUnsure: row.when_unsure ?? 'miss',
    inTrouble: row.trouble !== null,
  };
  return row.platform === 'webhook'
    ? { ...claim, ...callOf(row) }
    : { ...claim, ...messageOf(row, { platform: row.platform, place: row.place_ref }) };
}

type Row = Awaited<ReturnType<typeof messages>>[number];

function callOf(row: Row): WebhookCall {
  return {
    kind: 'call',
    webhook: brand<WebhookId>(Number(row.place_ref)),
    event: readJson(webhookEventJson, present(row.card, row), 'outbox_card.card'),
    about: row.subject_id === null ? null : brand<ExceptionId>(row.subject_id),
  };
}

function messageOf(row: Row, spot: Spot): Message {
  const subject = subjectOf(row);
  switch (row.kind) {
    case 'post':
      return {
        spot,
        kind: 'post',
        card: readJson(cardJson, present(row.card, row), 'outbox_card.card'),
        subject,
      };
    case 'whisper':
      return {
        spot,
        kind: 'whisper',
        user: present(row.user_ref, row),
        card: readJson(cardJson, present(row.card, row), 'outbox_card.card'),
        subject,
      };
    case 'edit':
      if (row.subject === 'pin') {
        const placeId = brand<PlaceId>(present(row.subject_id, row));
        return { spot, kind: 'pin', ref: present(row.message_ref, row), placeId };
      }
      if (row.subject === 'headline') {
        const placeId = brand<PlaceId>(present(row.subject_id, row));
        return { spot, kind: 'headline', placeId };
      }
      return {
        spot,
        kind: 'edit',
        ref: present(row.message_ref, row),
        subject: present(subject, row),
      };
  }
}

/**
 * A call is kept as a post of what carries calls, in a place which is its webhook: the first word of it that its
 * receiver hears. A pin and a topic are kept as an edit of what stands around the messages: like one they change what is there, and done
 * twice look like once.
 */
export function subjectColumns(
  out: Outgoing,
): Pick<Selectable<Tables['outbox']>, 'subject' | 'subject_id'> {
  switch (out.kind) {
    case 'pin':
    case 'headline':
      return { subject: out.kind, subject_id: out.placeId };
    case 'call':
      return { subject: out.kind, subject_id: out.about };
    case 'whisper':
    case 'post':
    case 'edit':
      return { subject: out.subject?.kind ?? null, subject_id: out.subject?.id ?? null };
  }
}

function subjectOf({
  subject,
  subject_id,
}: Pick<Selectable<Tables['outbox']>, 'subject' | 'subject_id'>): Subject | null {
  if (subject_id === null) return null;
  switch (subject) {
    case 'exception':
    case 'own request':
      return { kind: subject, id: brand<ExceptionId>(subject_id) };
    case 'state':
      return { kind: 'state', id: brand<PlaceId>(subject_id) };
    case 'pin':
    case 'headline':
    case 'call':
    case null:
      return null;
  }
}

function present<T>(value: T | null, row: { readonly id: PostId; readonly kind: string }): T {
  if (value === null)
    throw new Error(`The ${row.kind} ${row.id} in the outbox lacks what it needs.`);
  return value;
}

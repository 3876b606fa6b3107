import { z } from 'zod';
import {
  PLATFORM_NAMES,
  type MessageRef,
  type PlaceRef,
  type UserRef,
} from '../../domain/people/account.ts';
import { brand } from '../../domain/ids.ts';
import type { Zone } from '../../domain/time/time.ts';
import type { Joined, Said } from '../../platform.ts';

/** Events that are handled after they were acknowledged, as they stand in the inbox. */
const place = z.string().transform((ref) => brand<PlaceRef>(ref));

const speaker = z.object({
  account: z.object({
    platform: z.enum(PLATFORM_NAMES),
    user: z.string().transform((user) => brand<UserRef>(user)),
  }),
  name: z.string(),
  zone: z
    .string()
    .nullable()
    .transform((zone) => (zone === null ? null : brand<Zone>(zone))),
});

export const saidJson: z.ZodType<Said, unknown> = z.object({
  eventId: z.string(),
  messageId: z.string(),
  from: speaker,
  place,
  placeName: z.string(),
  answerIn: place,
  direct: z.boolean(),
  text: z.string(),
  // An event that an older relbot stored names nobody.
  mentions: z.array(speaker).default([]),
  // Nor does it say what it answers.
  repliesTo: z
    .string()
    .nullable()
    .default(null)
    .transform((ref) => (ref === null ? null : brand<MessageRef>(ref))),
});

export const joinedJson: z.ZodType<Joined, unknown> = z.object({
  eventId: z.string(),
  place,
  placeName: z.string(),
});

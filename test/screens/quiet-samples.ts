import type { Card } from '../../src/cards/card.ts';
import { deadlineAnswer } from '../../src/cards/answers/deadline-answer.ts';
import { followed, type ToldBecause } from '../../src/cards/follows/followed.ts';
import type { Topic } from '../../src/domain/notices/topic.ts';
import {
  following,
  notFollowed,
  notFollowedButTheirs,
  unfollowed,
  whatYouFollow,
  withFollowButton,
} from '../../src/cards/follows/follows.ts';
import {
  muted,
  mutedMe,
  muteEnded,
  muteLetBe,
  muteOffer,
  mutesHere,
  muteWhat,
  notMuted,
  resumed,
  type ShownMute,
} from '../../src/cards/mutes/mutes.ts';
import { freezeBegins } from '../../src/cards/notices/freeze-turns.ts';
import { someDatesOnly } from '../../src/cards/places/subscription-limits.ts';
import { subscribeOffer } from '../../src/cards/places/subscriptions.ts';
import { brand, type MuteId, type OwnNoticeId, type PersonId } from '../../src/domain/ids.ts';
import type { OwnNotice } from '../../src/domain/notices/own-notice.ts';
import type { FollowedItem } from '../../src/domain/notices/settle-followed.ts';
import type { Deadline } from '../../src/domain/cycle/deadline.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import * as sample from '../domain/sample-cycle.ts';
import { LONG } from './hostile.ts';

/** What is muted, and what people follow for themselves. */

const cycle = sample.hibiscus();
const { at, hardStringFreeze, softStringFreeze, rc1, featureFreeze } = sample;
const now = at('2026-08-06T09:00:00Z');

const mute: ShownMute = {
  id: brand<MuteId>(3),
  topic: { of: 'name', name: 'RC1' },
  from: now,
  until: at('2026-08-10T00:00:00Z'),
  zone: UTC,
  place: '#dev',
  leftOut: 2,
  later: false,
};
const all: ShownMute = { ...mute, topic: { of: 'everything' }, until: null, leftOut: null };

const item = (
  deadline: Deadline,
  flavour: OwnNotice['flavour'],
  was: FollowedItem['was'] = null,
): FollowedItem => ({
  cycle,
  deadline,
  was,
  notice: {
    id: brand<OwnNoticeId>(1),
    personId: brand<PersonId>(1),
    platform: 'slack',
    deadlineId: deadline.id,
    revision: 1,
    flavour,
    offsetDays: -7,
    was,
    by: null,
    why: null,
    dueAt: now,
  },
});
const mara = brand<PersonId>(2);
const told = (...topics: readonly Topic[]): ToldBecause => ({
  topics,
  teams: [],
  who: new Map(),
  firstPosts: new Map(),
});
/** Of a change that Mara made. */
const by = (why: string | null, { notice, ...rest }: FollowedItem): FollowedItem => ({
  ...rest,
  notice: { ...notice, by: mara, why },
});
const strings = { of: 'freeze', freeze: 'string' } as const;
const follow = { topic: strings, leadDays: null };
const worst = { of: 'name', name: LONG } as const;

export const quietCards: Readonly<Record<string, Card>> = {
  'mute-offer': muteOffer(mute),
  'mute-offer-everything': muteOffer({ ...all, until: mute.until, leftOut: 0 }),
  'mute-offer-for-good': muteOffer(all),
  'mute-offer-later': muteOffer({ ...mute, from: at('2026-08-08T00:00:00Z'), later: true }),
  'mute-offer-worst': muteOffer({ ...mute, topic: worst, place: LONG }),
  muted: muted({ ...mute, leftOut: 1 }),
  'muted-for-good': muted(all),
  'mutes-here': mutesHere('#dev', [
    mute,
    { ...all, id: brand<MuteId>(4) },
    { ...mute, id: brand<MuteId>(5), topic: strings },
  ]),
  'mutes-here-worst': mutesHere(
    LONG,
    [1, 2, 3, 4, 5].map((id) => ({ ...mute, id: brand<MuteId>(id), topic: worst })),
  ),
  'not-muted': notMuted('#dev', null),
  'not-muted-one': notMuted('#dev', 'rc1'),
  'mute-ended': muteEnded(mute, []),
  'mute-ended-in-freeze': muteEnded(all, ['Feature freeze']),
  'mute-let-be': muteLetBe('#dev'),
  'mute-what': muteWhat('this'),
  'muted-me': mutedMe({ topic: { of: 'everything' }, until: mute.until, zone: UTC }),
  'muted-me-of-one': mutedMe({ topic: mute.topic, until: null, zone: UTC }),
  resumed: resumed(true),
  'resumed-nothing': resumed(false),
  'freeze-begun-while-muted': freezeBegins(
    cycle,
    [featureFreeze],
    at('2026-08-31T00:00:00Z'),
    'muted',
  ),
  following: following(follow, {
    deadline: softStringFreeze,
    at: at('2026-08-20T09:00:00Z'),
    zone: UTC,
  }),
  'following-everything': following({ topic: { of: 'everything' }, leadDays: 3 }, null),
  'following-milestones': following(
    { topic: { of: 'kind', kind: 'milestone' }, leadDays: 1 },
    null,
  ),
  'following-worst': following({ topic: worst, leadDays: null }, null),
  unfollowed: unfollowed([strings]),
  'unfollowed-all': unfollowed([strings, { of: 'kind', kind: 'candidate' }, mute.topic]),
  'not-followed': notFollowed('Milestone-1', []),
  'not-followed-by-itself': notFollowed('Hard string freeze', [strings]),
  'what-you-follow': whatYouFollow(
    [follow, { topic: { of: 'kind', kind: 'freeze' }, leadDays: 3 }],
    [{ topic: { of: 'everything' }, until: mute.until, zone: UTC }],
  ),
  'what-you-follow-of-team': whatYouFollow([], [], ['Docs']),
  'what-you-follow-and-teams': whatYouFollow([follow], [], ['Docs', 'Nova']),
  'not-followed-but-theirs': notFollowedButTheirs('Docs freeze', 'Docs'),
  'what-you-follow-nothing': whatYouFollow([], []),
  'what-you-follow-worst': whatYouFollow(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(() => ({ topic: worst, leadDays: null })),
    [{ topic: worst, until: null, zone: UTC }],
  ),
  'follow-offer': withFollowButton(deadlineAnswer(cycle, rc1, [], now, 'when'), rc1),
  followed: followed([item(hardStringFreeze, 'countdown')], told(strings), now),
  'followed-begun': followed(
    [item(softStringFreeze, 'begins')],
    told(strings),
    at('2026-08-28T09:00:00Z'),
  ),
  'followed-moved': followed(
    [item(rc1, 'moved', featureFreeze.when)],
    told({ of: 'name', name: 'RC1' }),
    now,
  ),
  'followed-several': followed(
    [
      item(softStringFreeze, 'ends'),
      item(hardStringFreeze, 'begins'),
      item(rc1, 'countdown'),
      item(featureFreeze, 'moved', rc1.when),
    ],
    told(strings, { of: 'everything' }),
    now,
  ),
  'followed-worst': followed(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(() =>
      by(LONG, item({ ...hardStringFreeze, name: LONG }, 'moved', rc1.when)),
    ),
    { ...told(worst), who: new Map([[mara, LONG]]) },
    now,
  ),
  'followed-removed': followed(
    [by('the tests are not stable yet.', item(rc1, 'removed', rc1.when))],
    { ...told({ of: 'name', name: 'RC1' }), who: new Map([[mara, 'Mara']]) },
    now,
  ),
  'followed-back': followed(
    [by(null, item(rc1, 'moved'))],
    { ...told({ of: 'name', name: 'RC1' }), who: new Map([[mara, 'Mara']]) },
    now,
  ),
  'followed-of-team': followed(
    [item({ ...softStringFreeze, owner: 'Docs' }, 'ahead')],
    {
      ...told(),
      teams: ['Docs'],
      firstPosts: new Map([[softStringFreeze.id, at('2026-08-20T09:00:00Z')]]),
    },
    now,
  ),
  'some-dates-only': someDatesOnly(subscribeOffer('#dev', null, now)),
};

import type { Kysely } from 'kysely';
import type { AnySchema } from './column-words.ts';
import { up as cycles } from './0001-cycles.ts';
import { up as peopleAndPlaces } from './0002-people-and-places.ts';
import { up as noticesAndOutbox } from './0003-notices-and-outbox.ts';
import { up as inbox } from './0004-inbox.ts';
import { up as exceptions } from './0005-exceptions.ts';
import { up as audit } from './0006-audit.ts';
import { up as aPlanThatMoves } from './0007-a-plan-that-moves.ts';
import { up as roster } from './0008-roster.ts';
import { up as planning } from './0009-planning.ts';
import { up as groupsAndCodes } from './0010-groups-and-codes.ts';
import { up as presence } from './0011-presence.ts';
import { up as whatPeopleTeach } from './0012-what-people-teach.ts';
import { up as talks } from './0013-talks.ts';
import { up as reminders } from './0014-reminders.ts';
import { up as lanes } from './0015-lanes.ts';
import { up as howPlacesAreTold } from './0016-how-places-are-told.ts';
import { up as mutesAndFollows } from './0017-mutes-and-follows.ts';
import { up as stateCards } from './0018-state-cards.ts';
import { up as whenAWaitBegan } from './0020-when-a-wait-began.ts';
import { up as lightOutbox } from './0022-light-outbox.ts';
import { up as approvalRules } from './0024-approval-rules.ts';
import { up as register } from './0025-register.ts';
import { up as whatPeopleAreTold } from './0026-what-people-are-told.ts';
import { up as saidForTheWholeProject } from './0027-said-for-the-whole-project.ts';
import { up as form } from './0028-form.ts';
import { up as otherDoors } from './0029-other-doors.ts';
import { up as followingRequests } from './0030-following-requests.ts';
import { up as copiesAndReach } from './0031-copies-and-reach.ts';
import { up as webhooks } from './0034-webhooks.ts';
import { up as whatIsSaidOfARequest } from './0035-what-is-said-of-a-request.ts';

export interface Migration {
  readonly name: string;
  readonly up: (db: Kysely<AnySchema>) => Promise<void>;
}

/** In order, forward only. A landed migration is never changed: what is wrong with it is mended by the next. */
export const migrations: readonly Migration[] = [
  { name: '0001-cycles', up: cycles },
  { name: '0002-people-and-places', up: peopleAndPlaces },
  { name: '0003-notices-and-outbox', up: noticesAndOutbox },
  { name: '0004-inbox', up: inbox },
  { name: '0005-exceptions', up: exceptions },
  { name: '0006-audit', up: audit },
  { name: '0007-a-plan-that-moves', up: aPlanThatMoves },
  { name: '0008-roster', up: roster },
  { name: '0009-planning', up: planning },
  { name: '0010-groups-and-codes', up: groupsAndCodes },
  { name: '0011-presence', up: presence },
  { name: '0012-what-people-teach', up: whatPeopleTeach },
  { name: '0013-talks', up: talks },
  { name: '0014-reminders', up: reminders },
  { name: '0015-lanes', up: lanes },
  { name: '0016-how-places-are-told', up: howPlacesAreTold },
  { name: '0017-mutes-and-follows', up: mutesAndFollows },
  { name: '0018-state-cards', up: stateCards },
  { name: '0020-when-a-wait-began', up: whenAWaitBegan },
  { name: '0022-light-outbox', up: lightOutbox },
  { name: '0024-approval-rules', up: approvalRules },
  { name: '0025-register', up: register },
  { name: '0026-what-people-are-told', up: whatPeopleAreTold },
  { name: '0027-said-for-the-whole-project', up: saidForTheWholeProject },
  { name: '0028-form', up: form },
  { name: '0029-other-doors', up: otherDoors },
  { name: '0030-following-requests', up: followingRequests },
  { name: '0031-copies-and-reach', up: copiesAndReach },
  { name: '0034-webhooks', up: webhooks },
  { name: '0035-what-is-said-of-a-request', up: whatIsSaidOfARequest },
];

import {
  codeTrouble,
  firstManager,
  linkCode,
  linked,
  linkedAlready,
  linkedWith,
  linkOffer,
  linkPreview,
  oneAccountKept,
  oneAccountPreview,
} from '../../src/cards/people/accounts.ts';
import type { Card } from '../../src/cards/card.ts';
import { policyPreview, policySet } from '../../src/cards/exceptions/deciding/policy.ts';
import {
  exceptionRules,
  exceptionRulesPreview,
  exceptionRulesSet,
} from '../../src/cards/exceptions/deciding/rules.ts';
import { USUAL_RULES } from '../../src/domain/exceptions/deciding/approval-rules.ts';
import {
  appointed,
  appointmentPreview,
  whoManages,
  whoOwns,
  youAreAppointed,
  type Appointment,
  type GroupKnown,
} from '../../src/cards/people/roster.ts';
import {
  whoDecides,
  whoIsIn,
  whoIsWho,
  type GroupSpokenOf,
} from '../../src/cards/people/who-is-who.ts';
import {
  brand,
  type CodeId,
  type PolicyChangeId,
  type RosterChangeId,
} from '../../src/domain/ids.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import * as sample from '../domain/sample-cycle.ts';
import { hostilePerson, LONG } from './hostile.ts';
import * as people from './sample-people.ts';

/** Who may do what, and whose an account is. */

const { project, featureFreeze } = sample;
const change = brand<RosterChangeId>(4);
const policyChange = brand<PolicyChangeId>(3);
const noGroup: GroupKnown = { isNew: false, decidesOn: [] };
const given: Appointment = {
  people: [people.rita],
  role: 'manager',
  group: null,
  project,
  deed: 'give',
  until: null,
};
const forNow: Appointment = { ...given, until: sample.at('2026-09-07T00:00:00Z') };
const taken: Appointment = { ...given, deed: 'take' };
const approvers: Appointment = {
  ...given,
  role: 'approver',
  group: 'docs',
  people: [people.ana, people.rita],
};
const member: Appointment = { ...given, role: 'member', group: 'i18n' };
const docs: GroupSpokenOf = {
  name: 'docs',
  approvers: [people.ana],
  members: [people.rita],
  freezes: ['Docs freeze'],
};
const release: GroupSpokenOf = { name: null, approvers: [people.rita], members: [], freezes: [] };
const i18n: GroupSpokenOf = { name: 'i18n', approvers: [], members: [people.ana], freezes: [] };
const strictRules = {
  freeze: 'Docs freeze',
  groups: ['docs', 'i18n'],
  rules: people.strict.rules,
};
const hostileRules = {
  ...strictRules,
  freeze: LONG,
  groups: Array.from({ length: 20 }, () => LONG),
};
const policy = { freeze: 'Docs freeze', groups: ['docs'], approvers: [people.ana] };
const deciders = {
  freeze: 'Docs freeze',
  groups: ['docs'],
  approvers: [people.ana],
  managers: [people.rita],
  elsewhere: [],
};
const until = sample.at('2026-08-06T12:15:00Z');

export const rosterCards: Readonly<Record<string, Card>> = {
  'who-manages': whoManages(project, [people.rita]),
  'who-manages-nobody': whoManages(project, []),
  'who-owns': whoOwns({ ...featureFreeze, owner: 'Nova' }, project, [people.rita]),
  'appointment-preview': appointmentPreview(forNow, noGroup, change),
  'appointment-preview-take': appointmentPreview(taken, noGroup, change),
  'appointment-preview-approvers': appointmentPreview(
    approvers,
    { isNew: false, decidesOn: ['Docs freeze'] },
    change,
  ),
  'appointment-preview-new-group': appointmentPreview(
    { ...approvers, people: [people.ana] },
    { isNew: true, decidesOn: [] },
    change,
  ),
  'appointment-preview-member': appointmentPreview(member, noGroup, change),
  'appointment-preview-member-take': appointmentPreview(
    { ...member, deed: 'take' },
    noGroup,
    change,
  ),
  appointed: appointed(given, 'Mara'),
  'appointed-approvers': appointed(approvers, 'Mara'),
  'you-are-appointed': youAreAppointed(forNow, 'Mara'),
  'you-are-appointed-approver': youAreAppointed(approvers, 'Mara'),
  'you-are-appointed-no-more': youAreAppointed(taken, 'Mara'),
  'who-is-who': whoIsWho(project, [people.rita], [release, docs, i18n]),
  'who-is-who-nobody': whoIsWho(project, [], []),
  'who-is-in': whoIsIn(project, docs),
  'who-is-in-members': whoIsIn(project, i18n),
  'who-is-in-nobody': whoIsIn(project, { ...i18n, members: [] }),
  'who-decides': whoDecides(deciders),
  'who-decides-managers': whoDecides({ ...deciders, freeze: null, groups: [], approvers: [] }),
  'who-decides-no-approvers': whoDecides({ ...deciders, approvers: [] }),
  'who-decides-in-general': whoDecides({
    ...deciders,
    freeze: null,
    groups: [],
    approvers: [people.rita],
    elsewhere: [docs],
  }),
  'who-decides-nobody': whoDecides({ ...deciders, approvers: [], managers: [] }),
  'policy-preview': policyPreview(policy, policyChange),
  'policy-preview-release': policyPreview({ ...policy, groups: [], approvers: [] }, policyChange),
  'policy-set': policySet(policy, 'Mara'),
  'exception-rules': exceptionRules({ ...policy, rules: USUAL_RULES }, false),
  'exception-rules-strict': exceptionRules(strictRules, true),
  'exception-rules-preview': exceptionRulesPreview(strictRules, USUAL_RULES, policyChange, 5),
  'exception-rules-too-few': exceptionRulesPreview(strictRules, USUAL_RULES, policyChange, 1),
  'exception-rules-set': exceptionRulesSet(strictRules, 'Mara'),
  'link-offer': linkOffer(['discord']),
  'link-code': linkCode('7KQ2-M9XP', ['discord'], until, UTC),
  'link-preview': linkPreview(people.rita, 'slack', brand<CodeId>(2)),
  linked: linked(['slack', 'discord']),
  'linked-with': linkedWith('ana', 'discord'),
  'linked-already': linkedAlready(['slack', 'discord']),
  'one-account-preview': oneAccountPreview(people.rita, 'discord'),
  'one-account-kept': oneAccountKept(people.rita, 'discord'),
  'code-wrong': codeTrouble({ why: 'wrong', left: 4 }),
  'code-wrong-last': codeTrouble({ why: 'wrong', left: 1 }),
  'code-blocked': codeTrouble({ why: 'blocked', until, zone: UTC }),
  'code-not-alone': codeTrouble({ why: 'not alone' }),
  'code-same-account': codeTrouble({ why: 'same account' }),
  'code-other-purpose': codeTrouble({ why: 'other purpose' }),
  'first-manager': firstManager(),
};

const crowd = Array.from({ length: 60 }, () => hostilePerson);
const hostile: Appointment = {
  ...forNow,
  people: crowd,
  role: 'approver',
  group: LONG,
  project: { ...project, name: LONG },
};
const hostileGroup: GroupSpokenOf = {
  name: LONG,
  approvers: crowd,
  members: crowd,
  freezes: [LONG, LONG, LONG],
};

export const hostileRosterCards: Readonly<Record<string, Card>> = {
  'who-manages': whoManages(hostile.project, crowd),
  'who-owns': whoOwns({ ...featureFreeze, name: LONG, owner: LONG }, hostile.project, []),
  'appointment-preview': appointmentPreview(
    hostile,
    { isNew: true, decidesOn: [LONG, LONG, LONG] },
    brand<RosterChangeId>(999_999_999),
  ),
  appointed: appointed(hostile, LONG),
  'you-are-appointed': youAreAppointed(hostile, LONG),
  'who-is-who': whoIsWho(
    hostile.project,
    crowd,
    Array.from({ length: 30 }, () => hostileGroup),
  ),
  'who-is-in': whoIsIn(hostile.project, hostileGroup),
  'who-decides': whoDecides({
    freeze: LONG,
    groups: [LONG, LONG, LONG, LONG],
    approvers: crowd,
    managers: crowd,
    elsewhere: Array.from({ length: 30 }, () => hostileGroup),
  }),
  'policy-preview': policyPreview(
    { freeze: LONG, groups: [LONG, LONG, LONG], approvers: crowd },
    policyChange,
  ),
  'exception-rules': exceptionRules(hostileRules, true),
  'exception-rules-preview': exceptionRulesPreview(
    hostileRules,
    strictRules.rules,
    policyChange,
    1,
  ),
  'exception-rules-set': exceptionRulesSet(hostileRules, LONG),
  'policy-set': policySet({ freeze: LONG, groups: [LONG, LONG, LONG], approvers: [] }, LONG),
  'link-preview': linkPreview(hostilePerson, 'discord', brand<CodeId>(999_999_999)),
  'linked-with': linkedWith(LONG, 'discord'),
  'one-account-preview': oneAccountPreview(hostilePerson, 'discord'),
  'one-account-kept': oneAccountKept(hostilePerson, 'discord'),
};

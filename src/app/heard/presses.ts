import type { ActionName } from '../../cards/wire-id.ts';
import { deadlineAnswer } from '../../cards/answers/deadline-answer.ts';
import { CHANGE_KINDS } from '../../domain/deadline.ts';
import {
  brand,
  type CodeId,
  type DeadlineId,
  type DraftId,
  type ExceptionId,
  type KnownIssueId,
  type PersonId,
  type PlaceChangeId,
  type PlaceId,
  type PolicyChangeId,
  type LessonId,
  type MuteId,
  type ProjectId,
  type ProposalId,
  type ReminderId,
  type RosterChangeId,
  type StandInId,
} from '../../domain/ids.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, AnswerMode } from '../../platform.ts';
import {
  confirmKnownIssue,
  dropKnownIssue,
  openKnownIssueForm,
} from '../exceptions/known-issues.ts';
import { openAnswerForm } from '../exceptions/answer-exception.ts';
import { needGround, type Call } from '../call.ts';
import { openDeadlineForm } from '../schedule/deadline-form.ts';
import { confirmChange, dropChange } from '../schedule/confirm-change.ts';
import { showProposedMove } from '../schedule/move-deadlines.ts';
import { openFreezeRules } from '../schedule/freeze-rules.ts';
import {
  decideException,
  openVerdictForm,
  withdrawException,
} from '../exceptions/decide-exception.ts';
import { openDraft, openForm } from '../exceptions/exception-form.ts';
import { projectHolidays } from '../schedule/holidays-of.ts';
import { openPlan, openPlanDraft } from '../schedule/plan-cycle.ts';
import { showPlan } from '../schedule/show-plan.ts';
import { answerMayLand } from '../answers/may-land.ts';
import { confirmLink, showLinkCode } from '../people/link-accounts.ts';
import { confirmOneAccount } from '../people/one-account.ts';
import { confirmHowTold } from '../places/how-told.ts';
import { dropStateCard, keepStateCard } from '../places/keep-state-card.ts';
import { confirmPlaceProject } from '../places/place-project.ts';
import { confirmPolicy } from '../exceptions/policy.ts';
import { confirmAppointment } from '../people/roster.ts';
import { confirmRequestsHere } from '../places/requests-here.ts';
import { denyAsSaid, openQuestionAsSaid } from '../exceptions/say-verdict.ts';
import { confirmReminder, endReminder } from '../reminders/confirm-reminder.ts';
import { followDeadline } from '../follows/follow.ts';
import { confirmMute, endMute } from '../mutes/mute-place.ts';
import { confirmStandIn, endStandIn } from '../people/stand-ins.ts';
import { tryPlace } from '../places/try-place.ts';
import { confirmSubscription, confirmUnsubscription } from '../places/subscribe.ts';
import { confirmLesson } from '../teaching/learn.ts';
import { openTermForm } from '../teaching/term-form.ts';
import { forgetUnanswered } from '../teaching/unanswered.ts';
import { readingIn } from '../answers/which-question.ts';
import { plainQuestion } from '../../language/plain-question.ts';
import { answer } from './answer.ts';
import type { FormName } from './submissions.ts';

export type PressName = Exclude<ActionName, FormName>;

/** A button: how it answers, said before it runs, and what it does. `row` is the id on the wire. */
interface Press {
  readonly answer: AnswerMode;
  run(call: Call, row: number): Promise<Answer>;
}

export const PRESSES: Record<PressName, Press> = {
  'ask.deadline': {
    answer: 'update',
    async run({ app, tx, now }, row) {
      const cycle = await tx.cycles.ofDeadline(brand<DeadlineId>(row));
      const deadline = cycle?.deadlines.find(({ id }) => id === row);
      if (cycle === null || deadline === undefined) {
        throw new UserError(
          'That date is no longer in the schedule. Ask “schedule” for all that are.',
        );
      }
      const holidays = projectHolidays(app, await tx.projects.byId(cycle.projectId));
      const card = deadlineAnswer(cycle, deadline, [], now, 'when', holidays);
      return { answer: 'update', card };
    },
  },
  'ask.may-land': {
    answer: 'update',
    async run(call, row) {
      const change = CHANGE_KINDS[row];
      if (change === undefined) {
        throw new UserError('I no longer know that kind of change. Ask “can I land this” again.');
      }
      const { cycle } = needGround(call);
      const card = answerMayLand(cycle, { change, team: null, named: null }, call.now);
      return { answer: 'update', card };
    },
  },
  'ask.question': {
    answer: 'update',
    async run(call, row) {
      const { topic, about } = readingIn(row);
      const { cycle } = needGround(call);
      const deadline = about === 0 ? null : cycle.deadlines.find(({ id }) => id === about);
      const question =
        topic === undefined || deadline === undefined
          ? null
          : plainQuestion(topic, deadline?.name ?? null);
      if (question === null) {
        throw new UserError('What that was about is no longer there. Ask again in your own words.');
      }
      return { answer: 'update', card: await answer(call, question) };
    },
  },
  'subscribe.confirm': {
    answer: 'update',
    run: async (call) => ({ answer: 'update', card: await confirmSubscription(call) }),
  },
  'unsubscribe.confirm': {
    answer: 'update',
    run: async (call) => ({ answer: 'update', card: await confirmUnsubscription(call) }),
  },
  'requests-here.confirm': {
    answer: 'update',
    run: async (call) => ({ answer: 'update', card: await confirmRequestsHere(call) }),
  },
  'state-card.keep': {
    answer: 'update',
    run: async (call) => ({ answer: 'update', card: await keepStateCard(call) }),
  },
  'state-card.drop': {
    answer: 'update',
    run: async (call) => ({ answer: 'update', card: await dropStateCard(call) }),
  },
  'place.project': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await confirmPlaceProject(call, brand<ProjectId>(row)),
    }),
  },
  'place.how-told': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await confirmHowTold(call, brand<PlaceChangeId>(row)),
    }),
  },
  'place.try': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await tryPlace(call, brand<PlaceId>(row)),
    }),
  },
  'change.confirm': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await confirmChange(call, brand<ProposalId>(row)),
    }),
  },
  'change.drop': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await dropChange(call, brand<ProposalId>(row)),
    }),
  },
  'change.show': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await showProposedMove(call, brand<ProposalId>(row)),
    }),
  },
  'deadline.open-form': {
    answer: 'form',
    run: async (call, row) => ({
      answer: 'form',
      form: await openDeadlineForm(call, brand<DraftId>(row)),
    }),
  },
  'roster.confirm': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await confirmAppointment(call, brand<RosterChangeId>(row)),
    }),
  },
  'reminder.confirm': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await confirmReminder(call, brand<ReminderId>(row)),
    }),
  },
  'reminder.end': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await endReminder(call, brand<ReminderId>(row)),
    }),
  },
  'mute.confirm': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await confirmMute(call, brand<MuteId>(row)),
    }),
  },
  'mute.end': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await endMute(call, brand<MuteId>(row)),
    }),
  },
  'follow.start': {
    answer: 'whisper',
    run: async (call, row) => ({
      answer: 'whisper',
      card: await followDeadline(call, brand<DeadlineId>(row)),
    }),
  },
  'stand-in.confirm': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await confirmStandIn(call, brand<StandInId>(row)),
    }),
  },
  'stand-in.end': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await endStandIn(call, brand<StandInId>(row)),
    }),
  },
  'policy.confirm': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await confirmPolicy(call, brand<PolicyChangeId>(row)),
    }),
  },
  'link.show-code': {
    answer: 'whisper',
    run: async (call) => ({ answer: 'whisper', card: await showLinkCode(call) }),
  },
  'link.confirm': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await confirmLink(call, brand<CodeId>(row)),
    }),
  },
  'one-account.confirm': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await confirmOneAccount(call, brand<PersonId>(row)),
    }),
  },
  'lesson.confirm': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await confirmLesson(call, brand<LessonId>(row)),
    }),
  },
  'lesson.open-form': {
    answer: 'form',
    run: async (call, row) => ({
      answer: 'form',
      form: await openTermForm(call, brand<LessonId>(row)),
    }),
  },
  'unanswered.forget': {
    answer: 'update',
    run: async (call, row) => ({ answer: 'update', card: await forgetUnanswered(call, row) }),
  },
  'freeze-rules.open-form': {
    answer: 'form',
    run: async (call, row) => ({
      answer: 'form',
      form: await openFreezeRules(call, brand<DeadlineId>(row)),
    }),
  },
  'plan.open-form': {
    answer: 'form',
    run: async (call) => ({ answer: 'form', form: await openPlan(call) }),
  },
  'plan.open-draft': {
    answer: 'form',
    run: async (call, row) => ({
      answer: 'form',
      form: await openPlanDraft(call, brand<DraftId>(row)),
    }),
  },
  'plan.show': {
    answer: 'update',
    run: (call, row) => showPlan(call, brand<DraftId>(row)),
  },
  'exception.open-form': {
    answer: 'form',
    run: async (call, row) => ({
      answer: 'form',
      form: await openForm(call, brand<DeadlineId>(row), null),
    }),
  },
  'exception.open-draft': {
    answer: 'form',
    run: async (call, row) => ({
      answer: 'form',
      form: await openDraft(call, brand<DraftId>(row)),
    }),
  },
  'exception.approve': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await decideException(call, brand<ExceptionId>(row), { deed: 'approve' }),
    }),
  },
  'exception.open-deny': {
    answer: 'form',
    run: async (call, row) => ({
      answer: 'form',
      form: await openVerdictForm(call, brand<ExceptionId>(row), 'deny'),
    }),
  },
  'exception.deny-as-said': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await denyAsSaid(call, brand<DraftId>(row)),
    }),
  },
  'exception.open-info-as-said': {
    answer: 'form',
    run: async (call, row) => ({
      answer: 'form',
      form: await openQuestionAsSaid(call, brand<DraftId>(row)),
    }),
  },
  'exception.open-info': {
    answer: 'form',
    run: async (call, row) => ({
      answer: 'form',
      form: await openVerdictForm(call, brand<ExceptionId>(row), 'ask'),
    }),
  },
  'exception.recuse': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await decideException(call, brand<ExceptionId>(row), { deed: 'recuse' }),
    }),
  },
  'exception.withdraw': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await withdrawException(call, brand<ExceptionId>(row)),
    }),
  },
  'exception.landed': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await decideException(call, brand<ExceptionId>(row), { deed: 'land' }),
    }),
  },
  'exception.open-override': {
    answer: 'form',
    run: async (call, row) => ({
      answer: 'form',
      form: await openVerdictForm(call, brand<ExceptionId>(row), 'override'),
    }),
  },
  'exception.open-revert': {
    answer: 'form',
    run: async (call, row) => ({
      answer: 'form',
      form: await openVerdictForm(call, brand<ExceptionId>(row), 'revert'),
    }),
  },
  'exception.open-answer': {
    answer: 'form',
    run: async (call, row) => ({
      answer: 'form',
      form: await openAnswerForm(call, brand<ExceptionId>(row)),
    }),
  },
  'known-issue.open-form': {
    answer: 'form',
    run: async (call, row) => ({
      answer: 'form',
      form: await openKnownIssueForm(call, brand<ExceptionId>(row)),
    }),
  },
  'known-issue.confirm': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await confirmKnownIssue(call, brand<KnownIssueId>(row)),
    }),
  },
  'known-issue.drop': {
    answer: 'update',
    run: async (call, row) => ({
      answer: 'update',
      card: await dropKnownIssue(call, brand<KnownIssueId>(row)),
    }),
  },
};

export function isPress(action: ActionName): action is PressName {
  return Object.hasOwn(PRESSES, action);
}

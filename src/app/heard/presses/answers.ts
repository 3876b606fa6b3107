import { deadlineAnswer } from '../../../cards/answers/deadline-answer.ts';
import { CHANGE_KINDS } from '../../../domain/cycle/deadline.ts';
import type { DeadlineId } from '../../../domain/ids.ts';
import { UserError } from '../../../domain/user-error.ts';
import { plainQuestion } from '../../../language/plain-question.ts';
import { answerMayLand } from '../../answers/may-land.ts';
import { readingIn } from '../../answers/which-question.ts';
import { needGround } from '../../call.ts';
import { projectHolidays } from '../../schedule/holidays-of.ts';
import { answer } from '../answer.ts';
import { updates, type PressesOf } from './press.ts';

export const ANSWERS: PressesOf<'ask'> = {
  'ask.deadline': updates<DeadlineId>(async ({ app, tx, now }, id) => {
    const cycle = await tx.cycles.ofDeadline(id);
    const deadline = cycle?.deadlines.find((one) => one.id === id);
    if (cycle === null || deadline === undefined) {
      throw new UserError(
        'That date is no longer in the schedule. Ask “schedule” for all that are.',
      );
    }
    const holidays = projectHolidays(app, await tx.projects.byId(cycle.projectId));
    return deadlineAnswer(cycle, deadline, [], now, 'when', holidays);
  }),
  'ask.may-land': updates(async (call, row) => {
    const change = CHANGE_KINDS[row];
    if (change === undefined) {
      throw new UserError('I no longer know that kind of change. Ask “can I land this” again.');
    }
    const { cycle } = needGround(call);
    return answerMayLand(cycle, { change, team: null, named: null }, call.now);
  }),
  'ask.question': updates(async (call, row) => {
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
    return await answer(call, question);
  }),
};

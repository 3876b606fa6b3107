import type { ShownRequest } from '../../cards/exceptions/register/request-status.ts';
import { grantOf } from '../../domain/exceptions/exception.ts';
import type { KnownIssue } from '../../domain/exceptions/register/known-issue.ts';
import { entryOf } from '../../domain/exceptions/register/register.ts';
import { changeTitle } from '../../domain/exceptions/asking/change-title.ts';
import type { PublicIssue, PublicRequest } from '../../public.ts';
import type { FoundName } from './named.ts';

/** A request as everybody may read it: people by their names alone. */
export function requestView(
  { exception, freeze }: ShownRequest,
  { project, cycle }: Pick<FoundName, 'project' | 'cycle'>,
): PublicRequest {
  const { number, answers, askedAt, standing } = exception;
  const entry = entryOf(exception, freeze, cycle.name, project.zone);
  return {
    number,
    project: project.key,
    cycle: cycle.key,
    freeze: { key: freeze.key, name: freeze.name },
    title: entry.title,
    link: answers.link,
    requester: exception.requester.name,
    team: entry.team,
    harm: answers.harm,
    risk: answers.risk,
    askedAt,
    askedOn: entry.asked.day,
    outcome: entry.outcome,
    decidedAt: entry.decided?.at ?? null,
    decidedOn: entry.decided?.day ?? null,
    decidedBy: entry.decidedBy?.name ?? null,
    why: entry.why,
    question: standing.state === 'more-info' ? standing.question : null,
    until: grantOf(exception)?.until ?? null,
    landedAt: standing.state === 'landed' ? standing.landedAt : null,
  };
}

/** Of those that are listed, the ones whose request everybody may read. */
export function issueViews(
  issues: readonly KnownIssue[],
  shown: readonly ShownRequest[],
): PublicIssue[] {
  const open = new Set(shown.map(({ exception }) => exception.id));
  return issues
    .filter(({ exception }) => open.has(exception.id))
    .map(({ exception: { number, answers }, workaround }) => ({
      request: number,
      title: changeTitle(answers),
      link: answers.link,
      workaround,
    }));
}

import { changeTitle } from '../../../domain/exceptions/asking/change-title.ts';
import type { Exception } from '../../../domain/exceptions/exception.ts';
import type { KnownIssueId } from '../../../domain/ids.ts';
import type { KnownIssue } from '../../../domain/exceptions/register/known-issue.ts';
import { actions, type Block, button, type Card, plain, strong, text } from '../../card.ts';
import { line, paragraph, prefill } from '../../cut.ts';
import type { Form } from '../../form.ts';
import { sentences } from '../../sentences.ts';
import { webLink } from '../../web-link.ts';
import { wireId } from '../../wire-id.ts';
import { ANSWER_MAX } from '../asking/exception-forms.ts';

const SHOWN = 8;
const MAX = ANSWER_MAX.words;

/** Field id: workaround. `before`: what is listed already. */
export function knownIssueForm(exception: Exception, before: string | null): Form {
  return {
    id: wireId('known-issue.submit', exception.id),
    title: `Known issue #${exception.number}`,
    submit: 'List it',
    fields: [
      {
        kind: 'paragraph',
        id: 'workaround',
        label: 'What can people do meanwhile?',
        hint: 'It stands in the release notes. “None.” where there is nothing.',
        required: true,
        max: MAX,
        ...(before === null ? {} : { value: prefill(before, MAX) }),
      },
    ],
  };
}

/** The button that opens the form, on what shows a request that stays out. */
export const knownIssueButton = (exception: Pick<Exception, 'id'>): Block =>
  actions(button(wireId('known-issue.open-form', exception.id), 'List as a known issue…'));

/** Said without the workaround. */
export function askForWorkaround(exception: Exception): Card {
  return sentences(
    `#${exception.number} can be listed as a known issue. What can people do meanwhile?`,
    ['Its requester or a release manager says so with the button.'],
    { blocks: [knownIssueButton(exception)] },
  );
}

/** What would be listed, with the button that does it. `before`: what is listed for the request now. */
export function knownIssueOffer(
  exception: Exception,
  {
    id,
    workaround,
    before,
  }: {
    readonly id: KnownIssueId;
    readonly workaround: string;
    readonly before: string | null;
  },
): Card {
  const first = `#${exception.number} would be listed as a known issue.`;
  return {
    tone: 'neutral',
    summary: `${first} Workaround: ${line(workaround, 200)}`,
    blocks: [
      text(strong(first)),
      ...about(exception, workaround),
      ...(before === null ? [] : [text(plain(`It takes the place of: ${paragraph(before, MAX)}`))]),
      actions(button(wireId('known-issue.confirm', id), `List #${exception.number}`, 'primary')),
    ],
  };
}

export function knownIssueListed(exception: Exception, workaround: string): Card {
  const first = `#${exception.number} is listed as a known issue.`;
  const next = '“known issues” shows all of them.';
  return {
    tone: 'good',
    summary: `${first} Workaround: ${line(workaround, 200)}`,
    blocks: [text(strong(first)), ...about(exception, workaround), text(plain(next))],
  };
}

export function knownIssueDropOffer({ id, exception, workaround }: KnownIssue): Card {
  const first = `#${exception.number} would no longer be a known issue.`;
  return {
    tone: 'neutral',
    summary: first,
    blocks: [
      text(strong(first)),
      ...about(exception, workaround),
      actions(button(wireId('known-issue.drop', id), `Take #${exception.number} out`, 'danger')),
    ],
  };
}

export const knownIssueDropped = ({ number }: Exception): Card =>
  sentences(`#${number} is no longer a known issue.`);

/** All that stays out of a cycle, for people and for the release notes. */
export function knownIssueList(cycle: string, issues: readonly KnownIssue[]): Card {
  const many = issues.length === 1 ? '1 known issue' : `${issues.length} known issues`;
  const name = line(cycle, 100);
  const first = issues.length === 0 ? `No known issues in ${name} so far.` : `${many} in ${name}.`;
  const left = issues.length - SHOWN;
  const next =
    issues.length === 0
      ? 'A fix that stays out becomes one: “known issue #12: workaround …”.'
      : `${left > 0 ? `+ ${left} more. ` : ''}For the release notes: npx relbot known-issues.`;
  return {
    tone: 'neutral',
    summary: [first, ...issues.slice(0, 3).map(({ exception }) => titleOf(exception, 80))].join(
      ' ',
    ),
    blocks: [
      text(strong(first)),
      ...issues
        .slice(0, SHOWN)
        .map(({ exception, workaround }) =>
          text(
            strong(`#${exception.number}`),
            plain(` ${titleOf(exception, 100)} Workaround: ${line(workaround, 180)}`),
          ),
        ),
      text(plain(next)),
    ],
  };
}

const titleOf = ({ answers }: Exception, max: number): string => {
  const title = line(changeTitle(answers), max);
  return /[.!?…]$/.test(title) ? title : `${title}.`;
};

function about({ answers }: Exception, workaround: string): Block[] {
  return [
    text(
      plain(line(answers.what, 200)),
      ...(answers.what.includes(answers.link) ? [] : [plain(' · '), webLink(answers.link)]),
    ),
    text(strong('Workaround:'), plain(` ${paragraph(workaround, MAX)}`)),
  ];
}

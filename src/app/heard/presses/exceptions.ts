import type { DeadlineId, ExceptionId } from '../../../domain/ids.ts';
import { acknowledge } from '../../exceptions/following/acknowledge.ts';
import { openAnswerForm } from '../../exceptions/asking/answer-exception.ts';
import { openExtraForm } from '../../exceptions/asking/answer-more.ts';
import { denyAsSaid, openQuestionAsSaid, revertAsSaid } from '../../exceptions/deciding/as-said.ts';
import {
  decideException,
  openVerdictForm,
  showAdvice,
  withdrawException,
} from '../../exceptions/deciding/decide-exception.ts';
import {
  askWhichRestricted,
  openAgain,
  openDraft,
  openForm,
  openNewsForm,
} from '../../exceptions/asking/exception-form.ts';
import { openLandedForm } from '../../exceptions/deciding/landed-in-time.ts';
import { openHarmForm, sayHarm } from '../../exceptions/following/harm.ts';
import {
  confirmKnownIssue,
  dropKnownIssue,
  openKnownIssueForm,
} from '../../exceptions/register/known-issues.ts';
import { confirmPolicy } from '../../exceptions/deciding/policy.ts';
import { restrict } from '../../exceptions/asking/restrict.ts';
import { unrestrict } from '../../exceptions/asking/unrestrict.ts';
import { showRequest } from '../../exceptions/deciding/show-request.ts';
import { opens, updates, whispers, type PressesOf } from './press.ts';

export const EXCEPTIONS: PressesOf<'exception' | 'harm' | 'policy' | 'known-issue'> = {
  'exception.open-form': opens<DeadlineId>((call, id) => openForm(call, id, null)),
  'exception.open-draft': opens(openDraft),
  'exception.which-restricted': whispers(askWhichRestricted),
  'exception.approve': decides('approve'),
  'exception.recuse': decides('recuse'),
  'exception.landed': updates<ExceptionId>((call, id) =>
    decideException(call, id, { deed: 'land', when: null }),
  ),
  'exception.open-landed': opens(openLandedForm),
  'exception.advice': whispers(showAdvice),
  'exception.withdraw': updates(withdrawException),
  'exception.open-deny': asksFirst('deny'),
  'exception.open-info': asksFirst('ask'),
  'exception.open-override': asksFirst('override'),
  'exception.open-revert': asksFirst('revert'),
  'exception.open-answer': opens(openAnswerForm),
  'exception.show': whispers(showRequest),
  'exception.open-news': opens(openNewsForm),
  'exception.restrict': updates(restrict),
  'exception.unrestrict': updates(unrestrict),
  'exception.open-extra': opens(openExtraForm),
  'exception.deny-as-said': updates(denyAsSaid),
  'exception.open-info-as-said': opens(openQuestionAsSaid),
  'exception.revert-as-said': updates(revertAsSaid),
  'exception.acknowledge': updates(acknowledge),
  'exception.open-again': opens(openAgain),
  'harm.open-form': opens(openHarmForm),
  'harm.none': updates<ExceptionId>((call, id) => sayHarm(call, id, 'no', null)),
  'harm.unknown': updates<ExceptionId>((call, id) => sayHarm(call, id, 'unknown', null)),
  'policy.confirm': updates(confirmPolicy),
  'known-issue.open-form': opens(openKnownIssueForm),
  'known-issue.confirm': updates(confirmKnownIssue),
  'known-issue.drop': updates(dropKnownIssue),
};

function decides(deed: 'approve' | 'recuse') {
  return updates<ExceptionId>((call, id) => decideException(call, id, { deed }));
}

function asksFirst(deed: Parameters<typeof openVerdictForm>[2]) {
  return opens<ExceptionId>((call, id) => openVerdictForm(call, id, deed));
}

import type { Card } from '../../../cards/card.ts';
import { exceptionSubmitted } from '../../../cards/exceptions/deciding/exception-told.ts';
import { guarded } from '../register/guarded.ts';
import { askedAlready } from '../../../cards/exceptions/asking/asked-before.ts';
import { invalidSubmission } from '../../../cards/refusals.ts';
import { wireId } from '../../../cards/wire-id.ts';
import { CHANGE_KINDS } from '../../../domain/cycle/deadline.ts';
import { askedBefore, type AskedBefore } from '../../../domain/exceptions/asking/asked-before.ts';
import { NO_EXTRA } from '../../../domain/exceptions/asking/extra-answers.ts';
import type { DraftId } from '../../../domain/ids.ts';
import { whySaysNothing } from '../../../domain/notices/tells-something.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { SubmitAnswer } from '../../../platform.ts';
import type { Draft } from '../../../store/exceptions/drafts.ts';
import { needGround, type Call } from '../../call.ts';
import { writeDown } from '../../written-down.ts';
import { tellOfRequest } from '../../webhooks/tell-of-request.ts';
import { postRequest } from './post-request.ts';
import { dossierOf } from '../deciding/dossier.ts';
import { freezeAsked } from './freeze-asked.ts';
import { readAnswers } from './read-answers.ts';
import { planRequest } from '../deciding/request-changed.ts';

/** The form came back: the request is filed and posted, or comes back with reasons and all that was typed. */
export async function fileException(
  call: Call,
  draftId: DraftId,
  values: Readonly<Record<string, string>>,
): Promise<SubmitAnswer> {
  const draft = await call.tx.drafts.byId(draftId);
  if (draft === null)
    throw new UserError('I no longer have what was begun here. Ask for an exception again.');
  checkTheirs(call, draft);
  // The same form sent twice is one request.
  if (draft.exceptionId !== null) {
    const filed = await dossierOf(call, draft.exceptionId);
    return whisper(guarded(exceptionSubmitted(filed, null), [filed.exception]));
  }
  const freeze = await freezeAsked(call, draft.freezeId);
  const typed = { ...draft.values, ...values };
  const read = readAnswers(typed, {
    kind: CHANGE_KINDS.find((kind) => kind === draft.values['kind']) ?? null,
    extra: NO_EXTRA,
  });
  if (!read.ok) {
    const card = invalidSubmission(
      read.errors.map(({ sentence }) => sentence),
      wireId('exception.open-draft', draft.id),
    );
    return { answer: 'invalid', errors: read.errors, card };
  }
  const isRestricted = draft.values['restricted'] === 'yes';
  const before = isRestricted
    ? null
    : stillToAsk(
        draft,
        askedBefore(await call.tx.exceptions.ofFreeze(freeze.id), read.answers.link),
      );
  const news = (values['news'] ?? '').trim();
  if (before !== null && (before.is !== 'decided' || news === '')) {
    const { zone } = needGround(call).project;
    const { person, now } = call;
    const cycle = await call.tx.cycles.byId(freeze.cycleId);
    const asked = { before, freeze, cycle, zone, now, asker: person.id, draft: draft.id };
    return whisper(askedAlready(asked));
  }
  if (before !== null && whySaysNothing(news) !== null) return nothingNew(draft.id);
  const exception = await call.tx.exceptions.file({
    projectId: needGround(call).project.id,
    cycleId: freeze.cycleId,
    freezeId: freeze.id,
    requester: call.person,
    askedAt: call.now,
    answers: read.answers,
    again: before === null ? null : { of: before.exception.id, news },
    isRestricted,
  });
  await call.tx.drafts.filed(draft.id, exception.id);
  const dossier = await dossierOf(call, exception.id);
  await planRequest(call.tx, dossier, call.now);
  const shownIn = await postRequest(call, dossier, draft);
  await tellOfRequest({ tx: call.tx, names: call.app.names, now: call.now }, null, dossier);
  await writeDown(call, {
    deed: 'filed',
    subject: 'exception',
    subjectId: exception.id,
    after: {
      number: exception.number,
      ...(isRestricted ? { restricted: true } : {}),
      freeze: freeze.key,
      ...exception.answers,
    },
  });
  return whisper(guarded(exceptionSubmitted(dossier, shownIn), [exception]));
}

/** Who asks for longer knows that it was granted: they say what is new, as after any decision. */
function stillToAsk({ values }: Draft, before: AskedBefore | null): AskedBefore | null {
  return before?.is === 'granted' && values['longer'] === 'yes'
    ? { ...before, is: 'decided' }
    : before;
}

/** A form is sent by whoever opened it: else somebody could ask in another one's place. */
function checkTheirs({ person }: Call, { personId }: Draft): void {
  if (person.id === personId) return;
  throw new UserError(
    'That form is somebody else’s. Ask for an exception yourself: “I need an exception”.',
  );
}

function nothingNew(draft: DraftId): SubmitAnswer {
  const sentence = 'Please say in a sentence what has changed since it was decided.';
  const card = invalidSubmission([sentence], wireId('exception.open-news', draft));
  return { answer: 'invalid', errors: [{ field: 'news', sentence }], card };
}

const whisper = (card: Card): SubmitAnswer => ({ answer: 'whisper', card });

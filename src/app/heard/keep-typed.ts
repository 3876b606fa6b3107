import { readWireId, wireId, type WireId } from '../../cards/wire-id.ts';
import { brand, type DraftId, type ExceptionId } from '../../domain/ids.ts';
import type { Submitted } from '../../platform.ts';
import type { Draft } from '../../store/exceptions/drafts.ts';
import type { Repositories } from '../../store/store.ts';

/**
 * Keeps what was typed into a form, for a transaction of its own: what comes of the form may be refused, or break, and
 * then takes back all that was done with it. Gives the button that opens the form again; null where nothing is kept.
 */
export async function keepTyped(tx: Repositories, event: Submitted): Promise<WireId | null> {
  const found = await draftBehind(tx, event);
  if (found === null) return null;
  const { account, name, zone } = event.from;
  const person = await tx.people.meet(account, name, zone);
  if (found.draft.personId !== person.id) return null;
  await tx.drafts.keep(found.draft.id, { ...found.draft.values, ...event.values });
  return found.reopen;
}

async function draftBehind(
  tx: Repositories,
  { form }: Submitted,
): Promise<{ readonly draft: Draft; readonly reopen: WireId } | null> {
  const wire = readWireId(form);
  switch (wire?.action) {
    case 'exception.submit': {
      const draft = await tx.drafts.byId(brand<DraftId>(wire.row));
      // What is filed already is not changed by the same form sent again.
      if (draft === null || draft.exceptionId !== null) return null;
      return { draft, reopen: wireId('exception.open-draft', draft.id) };
    }
    case 'exception.news': {
      const draft = await tx.drafts.byId(brand<DraftId>(wire.row));
      if (draft === null || draft.exceptionId !== null) return null;
      return { draft, reopen: wireId('exception.open-news', draft.id) };
    }
    case 'plan.submit': {
      const draft = await tx.drafts.byId(brand<DraftId>(wire.row));
      return draft && { draft, reopen: wireId('plan.open-draft', draft.id) };
    }
    case 'deadline.submit': {
      const draft = await tx.drafts.byId(brand<DraftId>(wire.row));
      return draft && { draft, reopen: wireId('deadline.open-form', draft.id) };
    }
    case 'exception.answer': {
      const draft = await tx.drafts.ofException(brand<ExceptionId>(wire.row));
      return draft && { draft, reopen: wireId('exception.open-answer', wire.row) };
    }
    case 'exception.extra': {
      const draft = await tx.drafts.ofException(brand<ExceptionId>(wire.row));
      return draft && { draft, reopen: wireId('exception.open-extra', wire.row) };
    }
    default:
      return null;
  }
}

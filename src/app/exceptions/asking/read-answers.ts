import type { ExceptionAnswers } from '../../../domain/exceptions/exception.ts';
import { RISK_LEVELS } from '../../../domain/exceptions/asking/risk-level.ts';
import { type SaysNothing, whySaysNothing } from '../../../domain/notices/tells-something.ts';

interface FieldError {
  readonly field: string;
  readonly sentence: string;
}

export type ReadAnswers =
  | { readonly ok: true; readonly answers: ExceptionAnswers }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/**
 * Reads the form's answers; what is missing comes back as kind reasons, field by field. What the form did not ask for
 * stays as it is in `before`.
 */
export function readAnswers(
  values: Readonly<Record<string, string>>,
  before: Pick<ExceptionAnswers, 'kind' | 'extra'>,
): ReadAnswers {
  const said = (field: string) => (values[field] ?? '').trim();
  const errors: FieldError[] = [];
  const link = linkIn(said('what'));
  if (link === null) {
    errors.push({
      field: 'what',
      sentence:
        'Please add the link to the change, beginning with https://, so that whoever decides can look at it.',
    });
  }
  const harm = whySaysNothing(said('harm'));
  if (harm !== null) errors.push({ field: 'harm', sentence: HARM[harm] });
  const risk = RISK_LEVELS.find((level) => level === said('risk')) ?? null;
  if (risk === null) errors.push({ field: 'risk', sentence: 'Please choose low, medium or high.' });
  const why = whySaysNothing(said('why'));
  if (why !== null) errors.push({ field: 'why', sentence: WHY[why] });
  if (!/[\p{L}\p{N}]/u.test(said('done'))) {
    errors.push({ field: 'done', sentence: 'Please say by when it will have landed.' });
  }
  if (errors.length > 0 || link === null || risk === null) return { ok: false, errors };
  return {
    ok: true,
    answers: {
      what: said('what'),
      link,
      harm: said('harm'),
      risk,
      riskReason: said('why'),
      doneBy: said('done'),
      kind: before.kind,
      extra: before.extra,
    },
  };
}

const HARM: Readonly<Record<SaysNothing, string>> = {
  empty: 'Please say who is hurt and how, in a sentence.',
  'no words': 'Please say in words who is hurt and how.',
  'no answer':
    'Please say who is hurt and how, in a sentence: “critical” or “none” alone does not help to decide.',
  'one word': 'Please say who is hurt and how, in a sentence: one word does not help to decide.',
};

const WHY: Readonly<Record<SaysNothing, string>> = {
  empty: 'Please say why the risk is what it is, and how the change was tested.',
  'no words': 'Please say in words why the risk is what it is, and how the change was tested.',
  'no answer':
    'Please say what it touches and how it was tested, in a sentence: every change has some risk, and “none” does not help to decide.',
  'one word': 'Please say what it touches and how it was tested, in a sentence.',
};

function linkIn(text: string): string | null {
  const [found] = /https?:\/\/[^\s<>"|]+/i.exec(text) ?? [];
  return found !== undefined && URL.canParse(found) ? found : null;
}

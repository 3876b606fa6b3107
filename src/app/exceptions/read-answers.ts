import type { ExceptionAnswers, RiskLevel } from '../../domain/exception.ts';

interface FieldError {
  readonly field: string;
  readonly sentence: string;
}

export type ReadAnswers =
  | { readonly ok: true; readonly answers: ExceptionAnswers }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads the form's answers; what is missing comes back as kind reasons, field by field. */
export function readAnswers(values: Readonly<Record<string, string>>): ReadAnswers {
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
  if (!tellsSomething(said('harm'))) {
    errors.push({
      field: 'harm',
      sentence: 'Please say who is hurt and how, in a sentence: one word does not help to decide.',
    });
  }
  const risk = riskIn(said('risk'));
  if (risk === null) {
    errors.push({
      field: 'risk',
      sentence: 'Please begin with low, medium or high, and then say why and how it was tested.',
    });
  }
  if (said('done') === '') {
    errors.push({ field: 'done', sentence: 'Please say by when it will have landed.' });
  }
  if (errors.length > 0 || link === null || risk === null) return { ok: false, errors };
  return {
    ok: true,
    answers: {
      what: said('what'),
      link,
      harm: said('harm'),
      risk: risk.level,
      riskReason: risk.reason,
      doneBy: said('done'),
    },
  };
}

function linkIn(text: string): string | null {
  const [found] = /https?:\/\/[^\s<>"|]+/i.exec(text) ?? [];
  return found !== undefined && URL.canParse(found) ? found : null;
}

/** At least three words: "critical" and "none" tell nobody anything. */
function tellsSomething(text: string): boolean {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= 3;
}

function riskIn(text: string): { level: RiskLevel; reason: string } | null {
  const [whole, word = ''] = /^\W*(low|medium|high)\b(?:\s+risk\b)?[\s:,;.–—-]*/i.exec(text) ?? [];
  if (whole === undefined) return null;
  const reason = text.slice(whole.length).trim();
  const lower = word.toLowerCase();
  const level: RiskLevel = lower === 'low' || lower === 'high' ? lower : 'medium';
  return tellsSomething(reason) ? { level, reason } : null;
}

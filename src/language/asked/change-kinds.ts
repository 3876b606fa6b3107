import { CHANGE_KINDS, type ChangeKind } from '../../domain/cycle/deadline.ts';

/** What people call each kind of change, in the singular. */
const CALLED: Record<ChangeKind, readonly string[]> = {
  feature: ['feature', 'new feature', 'feature change', 'functionality', 'enhancement'],
  'bug fix': ['bug fix', 'bugfix', 'bug', 'fix'],
  'regression fix': ['regression fix', 'regression', 'fix of regression'],
  docs: ['doc', 'documentation', 'documentation change', 'doc change'],
  strings: ['string', 'string change', 'translation', 'translatable string', 'wording'],
  UI: ['ui', 'ui change', 'user interface', 'interface', 'user interface change'],
  dependency: ['dependency', 'dependency change', 'requirement', 'library', 'library update'],
  'build/CI': ['build/ci', 'build', 'ci', 'build and ci', 'test', 'build change', 'ci change'],
  backport: ['backport', 'cherry pick', 'cherry-pick'],
};

/**
 * The kinds of change that a list names: "new features, strings and docs". Everything and nothing are lists too. Null as
 * soon as one word of it is no kind.
 */
export function changeKindsIn(list: string): readonly ChangeKind[] | null {
  const said = list.toLowerCase().trim();
  if (/^(?:everything|all(?: (?:kinds|changes))?|any(?:thing| change))$/.test(said)) {
    return CHANGE_KINDS;
  }
  if (/^nothing$|^none$/.test(said)) return [];
  const kinds: ChangeKind[] = [];
  for (const one of said
    .replaceAll('build and ci', 'build/ci')
    .split(/\s*(?:,|;|&|\band\b|\bor\b)\s*/)) {
    if (one === '') continue;
    const kind = kindCalled(one);
    if (kind === null) return null;
    kinds.push(kind);
  }
  return kinds.length === 0 ? null : CHANGE_KINDS.filter((kind) => kinds.includes(kind));
}

function kindCalled(words: string): ChangeKind | null {
  const bare = words.replace(/^(?:any|all|the|more|other) /, '');
  const singular = bare
    .replace(/ies$/, 'y')
    .replace(/(xe|e)s$/, (_, end: string) => (end === 'xe' ? 'x' : 'e'))
    .replace(/([^s])s$/, '$1');
  return (
    CHANGE_KINDS.find((kind) => CALLED[kind].includes(bare) || CALLED[kind].includes(singular)) ??
    null
  );
}

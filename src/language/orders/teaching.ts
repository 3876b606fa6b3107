/** About what relbot is taught, and what it could not answer. */
export type TeachingOrder =
  /** `stated`: it only says so ("FFE means …"), and is an order where a manager says it. */
  | {
      readonly order: 'define-term';
      readonly term: string;
      readonly meaning: string;
      readonly stated: boolean;
    }
  | { readonly order: 'forget-term'; readonly term: string }
  | { readonly order: 'remember'; readonly fact: string }
  /** `fact` is what the person said of it. */
  | { readonly order: 'forget-fact'; readonly fact: string }
  | { readonly order: 'list-facts' }
  | { readonly order: 'list-unanswered' }
  | { readonly order: 'forget-unanswered' };

const DEFINE =
  /^(?:re)?define (?<term>.+?)(?: as| to mean|:| =) (?<meaning>.+)$|^(?:by|with) (?<by>.+?) we mean (?<meant>.+)$/i;

/** What begins with a word that points at something, or asks, is talk. */
const STATED =
  /^(?!(?:that|this|it|which|what|who|when|why|how|if|does|do|did|i|he|she|they|you|so|and|but|no|yes|not|maybe|perhaps|because|by)\b)(?<term>(?:[\p{L}\d][\p{L}\d.+/-]*)(?: [\p{L}\d.+/-]+){0,4}?) (?:means|stands for) (?<meaning>(?!what\b|nothing\b|that\b|anything\b).+)$/iu;

const FORGET_TERM =
  /^forget (?:what (?<what>.+?) (?:means|stands for)|(?:the|our) (?:meaning|definition) of (?<of>.+))$/i;

const REMEMBER =
  /^(?:(?:remember|memori[sz]e)(?: that\b|:|,)|(?:do not|don['’]t) forget(?: that\b|:|,)|(?:make a )?note(?: that\b|:))\s*(?<fact>.+)$/i;

const FORGET_FACT = /^forget(?: that\b|:|,| about\b)\s*(?<fact>(?!\s|(?:it|this|that)$).+)$/i;

const LIST_FACTS =
  /^(?:what (?:do you|can you) remember|what (?:have you been|were you) taught|what (?:facts|else) do you know|(?:list|show)(?: me)?(?: all| the)?(?: your)? facts)$/i;

const LIST_UNANSWERED =
  /^(?:(?:what|which questions) (?:(?:could|did|can)(?:n?['’]t|not| not) you|(?:could|did|can) you not) (?:answer|understand)|(?:list |show )?(?:me )?(?:the |all )?unanswered questions)$/i;

const FORGET_UNANSWERED =
  /^(?:forget|clear|empty|drop)(?: all)?(?: of)? (?:these|(?:the |those |these )?(?:unanswered )?questions)$/i;

/** What is asked with a question mark teaches nothing. */
export function teachingOrder(said: string, asked: boolean): TeachingOrder | null {
  if (LIST_FACTS.test(said)) return { order: 'list-facts' };
  if (LIST_UNANSWERED.test(said)) return { order: 'list-unanswered' };
  if (asked) return null;
  if (FORGET_UNANSWERED.test(said)) return { order: 'forget-unanswered' };
  const forgotten = FORGET_TERM.exec(said)?.groups;
  const term = forgotten?.['what'] ?? forgotten?.['of'];
  if (term !== undefined) return { order: 'forget-term', term };
  const fact = REMEMBER.exec(said)?.groups?.['fact'];
  if (fact !== undefined) return { order: 'remember', fact };
  const gone = FORGET_FACT.exec(said)?.groups?.['fact'];
  if (gone !== undefined) return { order: 'forget-fact', fact: gone };
  return defined(said);
}

function defined(said: string): TeachingOrder | null {
  const told = DEFINE.exec(said)?.groups;
  const term = told?.['term'] ?? told?.['by'];
  const meaning = told?.['meaning'] ?? told?.['meant'];
  if (term !== undefined && meaning !== undefined) {
    return { order: 'define-term', term: bare(term), meaning, stated: false };
  }
  const stated = STATED.exec(said)?.groups;
  if (stated === undefined) return null;
  const { term: name = '', meaning: says = '' } = stated;
  return { order: 'define-term', term: bare(name), meaning: says, stated: true };
}

/** Without an article and quotation marks. */
function bare(term: string): string {
  return term.replace(/^(?:an?|the|our) /i, '').replaceAll(/["“”]/g, '');
}

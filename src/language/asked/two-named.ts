/** `isOfOne`: it is asked of the first how it stands to the second, and not which of them comes first. */
export interface TwoNamed {
  readonly names: readonly [string, string];
  readonly isOfOne: boolean;
}

const BEFORE =
  '(?:before or after|after or before|earlier or later than|before|after|earlier than|later than)';

/** Who or what is spoken of without its name. */
const NOT_A_NAME = /^(?:it|this|that|these|those|there|now|today|we|you|i)\b/i;

const FORMS = [
  new RegExp(
    `^(?:is|was|does|do|will|are) (?:the )?(?<first>.{2,80}?) (?:come |comes |happen |fall |be |due |scheduled )?${BEFORE} (?:the )?(?<second>.{2,80})$`,
    'i',
  ),
  /^(?:what|which)(?: (?:one|date))? (?:comes|is|happens)(?: first| earlier| sooner)?,? (?:the )?(?<first>.{2,80}?) or (?:the )?(?<second>.{2,80})$/i,
  /^(?:how (?:long|far|much time|many (?:days|weeks|working days))|what(?:['’]s| is) the (?:time|gap|distance)) (?:is |are |do we have )?(?:there |it )?(?:between|from) (?:the )?(?<first>.{2,80}?) (?:and|to|until|till) (?:the )?(?<second>.{2,80})$/i,
];

/**
 * The two that somebody compares by their dates: "is kernel freeze before or after beta", "how long between RC1 and the
 * release". Whether they are deadlines is not known here. Null where none are compared.
 */
export function twoNamed(text: string): TwoNamed | null {
  const said = text
    .trim()
    .replace(/^(?:so|and|hey|hi|ok|okay|please)[, ]+/i, '')
    .replace(/[\s?!.]+$/, '');
  if (said.length > 200) return null;
  for (const [at, form] of FORMS.entries()) {
    const { first, second } = form.exec(said)?.groups ?? {};
    if (first === undefined || second === undefined) continue;
    if (!NOT_A_NAME.test(first) && !NOT_A_NAME.test(second)) {
      return { names: [first, second], isOfOne: at === 0 };
    }
  }
  return null;
}

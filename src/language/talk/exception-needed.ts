const EXCEPTION = '(?:(?:an?|the) )?(?:[\\w-]+ ){0,2}?(?:exception|ffe|fe|waiver|approval)';
const FORMS = [
  new RegExp(
    `^(?:do|does|would|will|should) (?:i|we|you|one|they) (?:really |still |even |now |already )*need ${EXCEPTION} (?:for|to (?:land|merge|push|submit|upload)) (?<change>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:is|would|will) ${EXCEPTION} (?:be )?(?:needed|necessary|required) (?:for|to (?:land|merge|push|submit|upload)) (?<change>.+)$`,
    'i',
  ),
  new RegExp(`^(?:does|would|will) (?<change>.{2,80}?) (?:need|require) ${EXCEPTION}$`, 'i'),
];
/** A sentence about one request or one patch is about that, and not about a kind of change. */
const OF_ONE = /#\d|https?:|<[^>]+>|\b(?:this|that|it|mine)\b/i;

/** Whoever asks whether a change needs an exception wants to know whether it may land: the same question, as it is understood. */
export function asMayLand(said: string): string {
  const words = said
    .trim()
    .replace(/^(?:so|and|hey|hi|ok|okay|please|but)[, ]+/i, '')
    .replace(/[\s?!.]+$/, '');
  for (const form of FORMS) {
    const change = form.exec(words)?.groups?.['change'];
    if (change !== undefined && !OF_ONE.test(change)) return `can I land ${change}?`;
  }
  return said;
}

/** About whose an account is. A code is as `codeIn` gives it. */
export type AccountOrder =
  | { readonly order: 'link-accounts' }
  | { readonly order: 'unlink-accounts' }
  /** `link`: as the one who asked for it on another platform; `start`: as the first manager; null: only the code. */
  | { readonly order: 'code'; readonly code: string; readonly purpose: 'link' | 'start' | null }
  /** They have no account on this platform. */
  | { readonly order: 'one-account'; readonly none: 'slack' | 'discord' };

const LINK = [
  /^(?:link|connect|join) (?:up )?my (?:(?:slack|discord|two|other) )?(?:and (?:slack|discord) )?accounts?(?: (?:together|to(?:gether with)? (?:my )?(?:slack|discord)(?: account)?))?$/i,
  /^link (?:me|accounts)$/i,
];
const UNLINK = /^(?:unlink|disconnect|part|separate) (?:my |the )?(?:slack |discord )?accounts?$/i;
const NONE = [
  /^i(?: have|['’]ve(?: got)?| use| am on|['’]m on) no (?<none>slack|discord)(?: account)?$/i,
  /^i (?:do not|don['’]?t) (?:have|use)(?: an?| any)? (?<none>slack|discord)(?: account)?$/i,
  /^i(?: am|['’]m) not on (?<none>slack|discord)$/i,
];
/** Written in halves of four; the alphabet of the codes has no 0, O, 1 and I, and those are read all the same. */
const CODE = '(?<code>[a-z0-9]{4}[-– ]?[a-z0-9]{4})';
const SAID: readonly (readonly ['link' | 'start' | null, RegExp])[] = [
  [
    'link',
    new RegExp(`^link (?:(?:my accounts? (?:with|by)|with|code|the code)[: ]*)?${CODE}$`, 'i'),
  ],
  [
    'start',
    new RegExp(`^i(?: am|['’]m) (?:the |a )?(?:first )?(?:release )?manager[:,. ]*${CODE}$`, 'i'),
  ],
  [null, new RegExp(`^(?:(?:the |my )?code(?: is)?[: ]+)?${CODE.replace('?[a-z', '[a-z')}$`, 'i')],
];

export function accountOrder(said: string): AccountOrder | null {
  if (LINK.some((form) => form.test(said))) return { order: 'link-accounts' };
  if (UNLINK.test(said)) return { order: 'unlink-accounts' };
  for (const form of NONE) {
    const none = form.exec(said)?.groups?.['none']?.toLowerCase();
    if (none === 'slack' || none === 'discord') return { order: 'one-account', none };
  }
  for (const [purpose, form] of SAID) {
    const code = codeIn(form.exec(said)?.groups?.['code'] ?? '');
    if (code !== null) return { order: 'code', code, purpose };
  }
  return null;
}

/** Each code has a digit, which words of two times four letters have not. Null: it is none. */
function codeIn(text: string): string | null {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return bare.length === 8 && /\d/.test(bare) ? `${bare.slice(0, 4)}-${bare.slice(4)}` : null;
}

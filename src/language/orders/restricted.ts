/** What not everybody may read: where such requests go, and that one of them is such. */
export type RestrictedOrder =
  | { readonly order: 'restricted-here' }
  | { readonly order: 'restrict' | 'unrestrict'; readonly number: number };

const HERE =
  /^(?:(?:post|show|send|put) )(?:all )?(?:the )?(?:restricted|security|private|confidential) (?:exception )?requests (?:here|in this channel|to this channel)$/i;
const RESTRICT =
  /^(?:restrict|hide) (?:the )?(?:exception |request |exception request )?#(?<number>\d{1,9})$/i;
const MAKE =
  /^(?:make|mark) (?:the )?(?:exception |request |exception request )?#(?<number>\d{1,9}) (?:as )?(?:restricted|private|confidential)$/i;

const REQUEST = '(?:the )?(?:exception |request |exception request )?#(?<number>\\d{1,9})';
const ALL = '(?:everybody|everyone|all)';
const UNRESTRICT = [
  new RegExp(`^(?:unrestrict|unhide) ${REQUEST}$`, 'i'),
  new RegExp(`^(?:make|mark) ${REQUEST} (?:as )?(?:public|unrestricted|not restricted)$`, 'i'),
  new RegExp(`^(?:lift|remove|take back|end) the restriction (?:of|on|from) ${REQUEST}$`, 'i'),
  new RegExp(`^(?:open|show) ${REQUEST} (?:to|for) ${ALL}$`, 'i'),
];

export function restrictedOrder(said: string, asked: boolean): RestrictedOrder | null {
  if (asked) return null;
  if (HERE.test(said)) return { order: 'restricted-here' };
  const number = (RESTRICT.exec(said) ?? MAKE.exec(said))?.groups?.['number'];
  if (number !== undefined) return { order: 'restrict', number: Number(number) };
  for (const form of UNRESTRICT) {
    const open = form.exec(said)?.groups?.['number'];
    if (open !== undefined) return { order: 'unrestrict', number: Number(open) };
  }
  return null;
}

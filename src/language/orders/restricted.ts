/** What not everybody may read: where such requests go, and that one of them is such. */
export type RestrictedOrder =
  | { readonly order: 'restricted-here' }
  | { readonly order: 'restrict'; readonly number: number };

const HERE =
  /^(?:(?:post|show|send|put) )(?:all )?(?:the )?(?:restricted|security|private|confidential) (?:exception )?requests (?:here|in this channel|to this channel)$/i;
const RESTRICT =
  /^(?:restrict|hide) (?:the )?(?:exception |request |exception request )?#(?<number>\d{1,9})$/i;
const MAKE =
  /^(?:make|mark) (?:the )?(?:exception |request |exception request )?#(?<number>\d{1,9}) (?:as )?(?:restricted|private|confidential)$/i;

export function restrictedOrder(said: string, asked: boolean): RestrictedOrder | null {
  if (asked) return null;
  if (HERE.test(said)) return { order: 'restricted-here' };
  const number = (RESTRICT.exec(said) ?? MAKE.exec(said))?.groups?.['number'];
  return number === undefined ? null : { order: 'restrict', number: Number(number) };
}

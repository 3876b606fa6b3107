import { UserError } from '../user-error.ts';

const LONGEST = 2000;

/**
 * Where a program may be called: by https, or on this very computer by http, too. What a name leads to is looked at when
 * it is called, since that changes.
 *
 * @throws UserError that says what is wrong with it.
 */
export function webhookAddress(text: string): string {
  if (!URL.canParse(text) || text.length > LONGEST) {
    throw new UserError(
      `“${text.slice(0, 100)}” is no address: write it as in https://ci.example.org/relbot.`,
    );
  }
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new UserError(
      'A webhook is called by https, so that nobody reads or changes it on its way. Only a program on this computer may be called by http: http://127.0.0.1:PORT/….',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new UserError(
      'An address with a name and a password in it would be shown wherever webhooks are listed. The signature says that a call is relbot’s: leave them out.',
    );
  }
  if (url.hash !== '') {
    throw new UserError('What follows # in an address is sent to nobody: leave it out.');
  }
  return url.href;
}

/** Whether an address names this very computer. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}

/** As it may stand in a list or a log: what follows ? may be somebody's secret. */
export function shownAddress(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search === '' ? '' : '?…'}`;
}

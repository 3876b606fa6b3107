import { describe, expect, test } from 'vitest';
import { withNames } from '../../adapters/playground/naming.ts';
import { typedHtml } from '../../adapters/playground/text.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Zone } from '../../src/domain/time/time.ts';

const person = (id: string, name: string) => ({
  id,
  name,
  role: 'member',
  zone: brand<Zone>('Europe/Lisbon'),
});
const people = [
  person('ines', 'Inês'),
  person('jo', 'Jo'),
  person('jo-ann', 'Jo Ann'),
  person('mallory', '$& (.*) \\'),
];

describe('who is named in the playground', () => {
  test.each([
    ['make @Inês a manager', 'make @Inês a manager', ['ines']],
    ['make @INÊS a manager', 'make @Inês a manager', ['ines']],
    ['make @ines a manager', 'make @Inês a manager', ['ines']],
    ['@jo ann and @jo, then @Jo again', '@Jo Ann and @Jo, then @Jo again', ['jo-ann', 'jo']],
    ['thanks,@jo!', 'thanks,@Jo!', ['jo']],
    ['make @jonas a manager', 'make @jonas a manager', []],
    ['mail ana@jo.example or @@jo', 'mail ana@jo.example or @@jo', []],
    ['make @$& (.*) \\ a manager', 'make @$& (.*) \\ a manager', ['mallory']],
    ['@ jo', '@ jo', []],
    ['', '', []],
  ])('“%s”', (typed, text, ids) => {
    const named = withNames(typed, people, 'playground');
    expect(named.text).toBe(text);
    expect(named.mentions.map(({ account }) => String(account.user))).toEqual(ids);
  });

  test('comes with account, name and zone', () => {
    expect(withNames('@jo', people, 'playground').mentions).toEqual([
      { account: { platform: 'playground', user: 'jo' }, name: 'Jo', zone: 'Europe/Lisbon' },
    ]);
  });

  test('is nobody where there is nobody', () => {
    expect(withNames('hello @ana @', [], 'playground')).toEqual({
      text: 'hello @ana @',
      mentions: [],
    });
  });

  test('is seen in the message as relbot is, and nobody else', () => {
    const typed = '@relbot make @INÊS <b> a manager, not @jonas, mail me@relbot.org';
    expect(typedHtml(typed, people).join('')).toBe(
      '<span class="mention">@relbot</span> make <span class="mention">@INÊS</span> &lt;b&gt; a manager, not @jonas, mail me@relbot.org',
    );
    expect(typedHtml('@$& (.*) \\ <i>', people).join('')).toBe(
      '<span class="mention">@$&amp; (.*) \\</span> &lt;i&gt;',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import { shownAddress, webhookAddress } from '../../../src/domain/webhooks/address.ts';
import { eventsCalled, WEBHOOK_EVENT_NAMES } from '../../../src/domain/webhooks/events.ts';

describe('the address of a webhook', () => {
  it.each([
    'https://ci.example.org/relbot',
    'https://ci.example.org:8443/relbot?token=1',
    'http://127.0.0.1:9000/',
    'http://localhost:9000/relbot',
    'http://[::1]:9000/',
  ])('may be %s', (address) => {
    expect(webhookAddress(address)).toBe(address);
  });

  it.each([
    ['ci.example.org/relbot', /is no address/],
    ['http://ci.example.org/relbot', /by https/],
    ['http://10.0.0.1/', /by https/],
    ['http://127.0.0.1.example.org/', /by https/],
    ['http://localhost.example.org/', /by https/],
    ['ftp://ci.example.org/', /by https/],
    ['file:///etc/passwd', /by https/],
    ['https://relbot:secret@ci.example.org/', /leave them out/],
    ['https://ci.example.org/#relbot', /leave it out/],
    [`https://ci.example.org/${'a'.repeat(2000)}`, /is no address/],
  ])('may not be %s', (address, why) => {
    expect(() => webhookAddress(address)).toThrow(why);
    expect(() => webhookAddress(address)).toThrow(UserError);
  });

  it('is shown without what may be a secret', () => {
    expect(shownAddress('https://ci.example.org/relbot?token=1')).toBe(
      'https://ci.example.org/relbot?…',
    );
  });
});

it('events are named one by one, or all that begin alike', () => {
  expect(eventsCalled(['request.granted', 'freeze'])).toEqual([
    'freeze.began',
    'freeze.ended',
    'request.granted',
  ]);
  expect(eventsCalled(['freeze', 'schedule', 'request'])).toEqual(WEBHOOK_EVENT_NAMES);
  expect(() => eventsCalled(['freeze.bega'])).toThrow(/There is no event “freeze.bega”/);
});

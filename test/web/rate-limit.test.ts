import { describe, expect, it } from 'vitest';
import { RateLimit, whoAsks } from '../../adapters/web/rate-limit.ts';
import { readSettings } from '../../src/config.ts';

describe('who asks', () => {
  it.each<[string, string | undefined, number, string]>([
    ['10.0.0.1', undefined, 0, '10.0.0.1'],
    ['::ffff:10.0.0.1', undefined, 0, '10.0.0.1'],
    ['2001:db8:1:2:3::4', undefined, 0, '2001:db8:1:2::/64'],
    ['2001:db8::4', undefined, 0, '2001:db8:0:0::/64'],
    ['::1', undefined, 0, '0:0:0:0::/64'],
    ['10.0.0.1', '1.1.1.1', 0, '10.0.0.1'],
    ['10.0.0.1', '1.1.1.1', 1, '1.1.1.1'],
    ['10.0.0.1', '6.6.6.6, 1.1.1.1', 1, '1.1.1.1'],
    ['10.0.0.1', '6.6.6.6, 1.1.1.1, 10.0.0.9', 2, '1.1.1.1'],
    ['10.0.0.1', '1.1.1.1', 2, '10.0.0.1'],
    ['10.0.0.1', '', 1, '10.0.0.1'],
    ['10.0.0.1', undefined, 1, '10.0.0.1'],
  ])('from %s, forwarded for %s, behind %i: %s', (remote, forwarded, proxies, who) => {
    expect(whoAsks(remote, forwarded, proxies)).toBe(who);
  });

  it('is told by as many proxies as the settings say', () => {
    expect(readSettings({}).trustedProxies).toBe(0);
    expect(readSettings({ TRUSTED_PROXIES: '2' }).trustedProxies).toBe(2);
    expect(() => readSettings({ TRUSTED_PROXIES: 'yes' })).toThrow(
      'TRUSTED_PROXIES is “yes”; it is how many proxies stand before relbot, such as 1.',
    );
  });
});

describe('a bucket', () => {
  it('fills as time goes by, and no further than to its brim', () => {
    let now = 0;
    const limit = new RateLimit({ atOnce: 2, perSecond: 1 }, () => now);
    const asks = () => limit.take('1.1.1.1');
    expect([asks(), asks(), asks()]).toEqual([null, null, 1]);
    now = 60_000;
    expect([asks(), asks(), asks()]).toEqual([null, null, 1]);
  });

  it('gives nothing for a clock that was set back, and takes nothing either', () => {
    let now = 60_000;
    const limit = new RateLimit({ atOnce: 2, perSecond: 1 }, () => now);
    expect(limit.take('1.1.1.1')).toBeNull();
    now = 0;
    expect([limit.take('1.1.1.1'), limit.take('1.1.1.1')]).toEqual([null, 1]);
    now = 1000;
    expect(limit.take('1.1.1.1')).toBeNull();
  });

  it('of an address heard of long ago is forgotten before memory runs out', () => {
    const limit = new RateLimit({ atOnce: 1, perSecond: 1 }, () => 0);
    limit.take('first');
    for (let count = 0; count < 10_000; count += 1) limit.take(`other ${count}`);
    expect(limit.take('first')).toBeNull();
    expect(limit.take('other 9999')).toBe(1);
  });
});

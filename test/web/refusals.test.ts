import { expect, it } from 'vitest';
import { openWeb } from '../support/open-web.ts';

/** Whoever reads pages is refused with a page; whoever reads JSON, with a problem. */
const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

it.each([
  ['/status/nobody', 'GET', 404, 'There is no such project here: /status has all of them.'],
  ['/status/openstack/zed', 'GET', 404, 'The project has no such cycle: it has hibiscus.'],
  ['/status/a/b/c', 'GET', 404, 'There is nothing at this address.'],
  ['/status/%E0%A4%A/%00', 'GET', 404, 'There is no such project here: there is openstack.'],
  ['/no/such/page', 'GET', 404, 'There is nothing at this address.'],
  [`/status/${'x'.repeat(5000)}`, 'GET', 414, 'The address is longer than any that makes sense.'],
  ['/status', 'POST', 405, 'This can only be read: ask with GET.'],
  ['/status/openstack/hibiscus', 'DELETE', 405, 'This can only be read: ask with GET.'],
])('%s (%s) is refused as a page with %i', async (path, method, status, sentence) => {
  const { get, bugs } = await openWeb();
  const answer = await get(path, { method, headers: BROWSER });
  const page = await answer.text();
  expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({
    status,
    type: 'text/html; charset=utf-8',
  });
  expect(page).toContain(`<p class="lead">${sentence}</p>`);
  expect(page).toContain('<a href="/status">');
  expect(page).not.toContain('<script');
  if (status === 404) expect(page).toContain('href="/status/openstack/hibiscus"');
  if (status === 405) expect(answer.headers.get('allow')).toBe('GET, HEAD');
  const whole = await get('/status');
  const policy = 'content-security-policy';
  expect(answer.headers.get(policy)).toBe(whole.headers.get(policy));
  const plain = await get(path, { method });
  expect(plain.status).toBe(status);
  expect(await plain.json()).toMatchObject({ status, detail: sentence });
  expect(bugs).toEqual([]);
});

it('what is for programs stays so in a browser, too', async () => {
  const { get } = await openWeb();
  for (const path of [
    '/api/v1/nothing',
    '/api/v1/state?x=1',
    '/calendar.ics?team=',
    '/badge.svg?deadline=no',
  ]) {
    const answer = await get(path, { headers: BROWSER });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  }
});

it('what is asked for is only ever text on the page that refuses it', async () => {
  const { get } = await openWeb();
  const hostile = encodeURIComponent('<script>alert(1)</script>\u202E');
  for (const path of [`/status/${hostile}`, `/status/openstack/${hostile}`, `/${hostile}`]) {
    const page = await (await get(path, { headers: BROWSER })).text();
    expect(page).not.toMatch(/<script|\u202E/);
  }
});

import { describe, expect, it, test } from 'vitest';
import { changeOf } from '../../../../src/domain/exceptions/asking/change-link.ts';

const SAME = [
  [
    'https://github.com/acme/api/pull/7',
    'http://www.github.com/acme/api/pull/7/',
    'https://github.com/acme/api/pull/7/files',
    'https://github.com/Acme/API/pull/7/commits/4f2a?diff=split#r12',
    'https://github.com/acme/api/pull/7.',
  ],
  [
    'https://gitlab.example.org/group/sub/api/-/merge_requests/7',
    'https://gitlab.example.org/group/sub/api/-/merge_requests/7/diffs?commit_id=1',
    'https://gitlab.example.org/group/sub/api/merge_requests/7',
  ],
  [
    'https://review.example.org/c/acme/api/+/812',
    'https://review.example.org/c/acme/api/+/812/3',
    'https://review.example.org/c/acme/api/+/812/2..3/src/a.c',
    'https://review.example.org/c/812',
    'https://review.example.org/#/c/812/',
  ],
  [
    'https://bugs.example.org/show?id=7&product=api',
    'http://bugs.example.org/show/?product=api&id=7#c4',
    'https://bugs.example.org/show?id=7&product=api&utm_source=mail',
  ],
  ['https://example.org:8443/c/x', 'https://www.example.org:8443//c/x/'],
] as const;

describe('one change, however its link is written', () => {
  test.each(SAME.map((links) => ({ first: links[0], links })))('$first', ({ first, links }) => {
    for (const other of links) expect(changeOf(other)).toBe(changeOf(first));
  });
});

it.each([
  ['https://github.com/acme/api/pull/7', 'https://github.com/acme/api/pull/70'],
  ['https://github.com/acme/api/pull/7', 'https://github.com/acme/api/issues/7'],
  ['https://github.com/acme/api/pull/7', 'https://github.com/acme/web/pull/7'],
  ['https://github.com/acme/api/pull/7', 'https://git.example.org/acme/api/pull/7'],
  [
    'https://gitlab.example.org/a/b/-/merge_requests/7',
    'https://gitlab.example.org/a/c/-/merge_requests/7',
  ],
  ['https://review.example.org/c/api/+/812', 'https://review.example.org/c/api/+/813'],
  ['https://bugs.example.org/show?id=7', 'https://bugs.example.org/show?id=8'],
  ['https://example.org:8443/x', 'https://example.org/x'],
  ['https://example.org/Readme', 'https://example.org/readme'],
])('%s is not %s', (one, other) => {
  expect(changeOf(one)).not.toBe(changeOf(other));
});

it('is the same of what it gives', () => {
  for (const [first] of SAME) expect(changeOf(`https://${changeOf(first)}`)).toBe(changeOf(first));
  expect(changeOf('not a link')).toBe('not a link');
});

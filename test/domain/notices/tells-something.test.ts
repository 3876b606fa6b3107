import { expect, test } from 'vitest';
import { whySaysNothing } from '../../../src/domain/notices/tells-something.ts';

test.each([
  ['', 'empty'],
  ['  \n ', 'empty'],
  ['🔥🔥🔥', 'no words'],
  ['???', 'no words'],
  ['-', 'no words'],
  ['https://review.example/42', 'no words'],
  ['critical', 'no answer'],
  ['Critical!!!', 'no answer'],
  ['None.', 'no answer'],
  ['n/a', 'no answer'],
  ['No risk at all', 'no answer'],
  ['see link above', 'no answer'],
  ['very very important', 'no answer'],
  ['TBD', 'no answer'],
  ['keine', 'no answer'],
  ['ninguno', 'no answer'],
  ['regression', 'one word'],
  ['all users', 'one word'],
  ['Crashes (https://bugs.example/7)', 'one word'],
] as const)('%j tells nobody anything: %s', (said, why) => {
  expect(whySaysNothing(said)).toBe(why);
});

test.each([
  'Users lose data.',
  'It crashes at start',
  'Every project with quotas loses its limits.',
  'One line, with a test.',
  'critical: the installer deletes the home folder',
  'None of the volumes can be mounted',
  'Datenverlust bei jedem Update',
  'Los usuarios pierden sus datos',
  'データが失われます',
  '数据会丢失',
  '데이터가 모두 사라집니다 지금',
  'ผู้ใช้ไม่สามารถเข้าสู่ระบบได้',
])('%j does', (said) => {
  expect(whySaysNothing(said)).toBeNull();
});

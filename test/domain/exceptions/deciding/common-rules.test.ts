import { expect, test } from 'vitest';
import { USUAL_RULES } from '../../../../src/domain/exceptions/deciding/approval-rules.ts';
import { commonRules } from '../../../../src/domain/exceptions/deciding/common-rules.ts';
import type { Freeze } from '../../../../src/domain/cycle/deadline.ts';
import { brand, type GroupId } from '../../../../src/domain/ids.ts';
import { hibiscus } from '../../sample-cycle.ts';

const cycle = hibiscus();
const freezes = cycle.deadlines.filter((one): one is Freeze => one.kind === 'freeze');
const alone = { groups: [], rules: USUAL_RULES };

const named = (name: string): Freeze => {
  const found = freezes.find((freeze) => freeze.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
};

test('many are reached by features and strings: two approve, and a no stands', () => {
  expect(commonRules(named('Feature freeze'), cycle, alone)).toEqual({
    approvals: 2,
    fromEach: false,
    oneNo: 'blocks',
    openHours: 2,
    fileDays: 3,
    grantDays: 7,
    budget: null,
    nudgeDays: [1, 2],
    listHour: 10,
  });
});

test('a request is open for a day while a harder freeze is still to come', () => {
  expect(commonRules(named('Soft string freeze'), cycle, alone).openHours).toBe(24);
  expect(commonRules(named('Hard string freeze'), cycle, alone).openHours).toBe(2);
  const feature = named('Feature freeze');
  const code: Freeze = { ...named('Hard string freeze'), freeze: 'code', name: 'Code freeze' };
  const deadlines = [feature, code];
  expect(commonRules(feature, { deadlines }, alone).openHours).toBe(24);
  expect(commonRules(code, { deadlines }, alone).openHours).toBe(2);
});

test('what a project has chosen of groups and budget stays', () => {
  const groups = ['docs', 'i18n', 'qa'].map((name, id) => ({ id: brand<GroupId>(id + 1), name }));
  const rules = { ...USUAL_RULES, fromEach: true, approvals: 3, budget: 5 };
  expect(commonRules(named('Feature freeze'), cycle, { groups, rules })).toMatchObject({
    approvals: 3,
    fromEach: true,
    budget: 5,
  });
});

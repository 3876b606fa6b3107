import type { CyclePlan, DeadlinePlan } from '../../src/domain/cycle/cycle.ts';
import type { When } from '../../src/domain/cycle/deadline.ts';
import { day } from '../domain/sample-cycle.ts';
import { samplePlan } from './conversation.ts';

/** The sample cycle with one deadline on another date. */
export function moved(key: string, to: string | When, plan: CyclePlan = samplePlan): CyclePlan {
  const when = typeof to === 'string' ? day(to) : to;
  return changed(key, (one) => ({ ...one, when }), plan);
}

export function changed(
  key: string,
  how: (deadline: DeadlinePlan) => DeadlinePlan,
  plan: CyclePlan = samplePlan,
): CyclePlan {
  return { ...plan, deadlines: plan.deadlines.map((one) => (one.key === key ? how(one) : one)) };
}

export function without(key: string, plan: CyclePlan = samplePlan): CyclePlan {
  return { ...plan, deadlines: plan.deadlines.filter((one) => one.key !== key) };
}

import { brand, type DraftId } from '../../../domain/ids.ts';
import { confirmChange, dropChange } from '../../schedule/confirm-change.ts';
import { openDeadlineForm } from '../../schedule/deadline-form.ts';
import { openFreezeRules } from '../../schedule/freeze-rules.ts';
import { showProposedMove } from '../../schedule/move-deadlines.ts';
import { openPlan, openPlanDraft } from '../../schedule/plan-cycle.ts';
import { showPlan } from '../../schedule/show-plan.ts';
import { opens, updates, type PressesOf } from './press.ts';

export const SCHEDULE: PressesOf<'change' | 'deadline' | 'freeze-rules' | 'plan'> = {
  'change.confirm': updates(confirmChange),
  'change.drop': updates(dropChange),
  'change.show': updates(showProposedMove),
  'deadline.open-form': opens(openDeadlineForm),
  'freeze-rules.open-form': opens(openFreezeRules),
  'plan.open-form': opens(openPlan),
  'plan.open-draft': opens(openPlanDraft),
  'plan.show': { answer: 'update', run: (call, row) => showPlan(call, brand<DraftId>(row)) },
};

import type { Card } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import {
  freezeRules,
  freezeRulesChanged,
  freezeRulesForm,
  freezeRulesPreview,
} from '../../src/cards/schedule/freeze-rules.ts';
import { brand, type ProposalId } from '../../src/domain/ids.ts';
import * as sample from '../domain/sample-cycle.ts';

/** What a freeze forbids: told, proposed, changed. */

const cycle = sample.hibiscus();
const { featureFreeze } = sample;

export const freezeRulesCards: Readonly<Record<string, Card>> = {
  'freeze-rules': freezeRules(cycle, featureFreeze, false),
  'freeze-rules-for-managers': freezeRules(cycle, featureFreeze, true),
  'freeze-rules-preview': freezeRulesPreview(
    cycle,
    featureFreeze,
    ['feature', 'docs'],
    sample.at('2026-08-31T12:00:00Z'),
    brand<ProposalId>(12),
  ),
  'freeze-rules-changed': freezeRulesChanged(cycle, featureFreeze, 'Mara'),
};

export const freezeRulesForms: Readonly<Record<string, Form>> = {
  'freeze-rules-form': freezeRulesForm(featureFreeze),
};

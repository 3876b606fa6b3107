import { expect, it } from 'vitest';
import { plainText } from '../../src/cards/plain-text.ts';
import { planPreview } from '../../src/cards/schedule/plan-preview.ts';
import { brand, type ProposalId } from '../../src/domain/ids.ts';
import { offDayInWords } from '../../src/domain/time/off-day.ts';
import { NO_HOLIDAYS } from '../../src/domain/time/holidays.ts';
import { templateNames } from '../../src/formats/templates/templates.ts';
import { plannedFrom } from '../screens/plan-samples.ts';
import { draft } from '../screens/sample-people.ts';

it.each(templateNames())('the preview of %s has room for every date', (template) => {
  const cycle = plannedFrom(template, '2027-06-30');
  const card = planPreview(
    {
      project: 'Example App',
      cycle,
      template,
      offDay: ({ when }) => offDayInWords(when, NO_HOLIDAYS),
      look: [],
      toldIn: [],
    },
    brand<ProposalId>(1),
    draft,
  );
  const shown = plainText(card);
  for (const { name } of cycle.deadlines) expect(shown).toContain(name);
  expect(shown).not.toMatch(/\+ \d+ more|and \d+ more/);
});

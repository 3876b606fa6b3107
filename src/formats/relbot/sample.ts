import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CyclePlan } from '../../domain/cycle/cycle.ts';
import { instant } from '../../domain/time/wall.ts';
import { importRelbotYaml } from './relbot-import.ts';

/** Three weeks before feature freeze, an hour before the first countdown to it: every one is still to come. */
export const sampleClock = instant(Date.UTC(2026, 7, 6, 8));

/** The cycle that relbot shows before it has been given one. */
export function sampleCycle(): CyclePlan {
  const name = 'sample-cycle.yaml';
  const text = readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
  return importRelbotYaml({ name, text }).plan;
}

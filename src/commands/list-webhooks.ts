import type { Project } from '../domain/cycle/cycle.ts';
import { momentInWords } from '../domain/time/time-words.ts';
import type { Instant } from '../domain/time/time.ts';
import { UTC } from '../domain/time/zone.ts';
import { shownAddress } from '../domain/webhooks/address.ts';
import type { Webhook } from '../domain/webhooks/webhook.ts';
import { openReadOnly } from '../store/store.ts';
import type { Printer } from './printer.ts';

/** Prints who is told what, and how it went. What follows ? in an address may be somebody's secret, and is left out. */
export async function listWebhooks(
  { databaseUrl, json }: { readonly databaseUrl: string; readonly json: boolean },
  printer: Printer,
): Promise<void> {
  const store = await openReadOnly(databaseUrl);
  try {
    const hooks = (await store?.read.webhooks.list()) ?? [];
    const projects = (await store?.read.projects.list()) ?? [];
    for (const hook of hooks) {
      const project = projects.find(({ id }) => id === hook.projectId) ?? null;
      printer.out(json ? JSON.stringify(inJson(hook, project)) : inWords(hook, project));
    }
    if (hooks.length === 0) printer.remark('No program is told anything: relbot webhook add URL');
  } finally {
    await store?.close();
  }
}

function inWords(hook: Webhook, project: Project | null): string {
  const { id, url, state, why, events } = hook;
  const of = [
    events === null ? 'all events' : events.join(', '),
    project === null ? 'of all projects' : `of ${project.key}`,
  ].join(' ');
  return `${id}  ${state}  ${shownAddress(url)}  ${of}\n   ${why === null ? wentHow(hook) : `Turned off: ${why}`}`;
}

function wentHow({ health }: Webhook): string {
  const { takenAt, failingSince, failedAt, failure } = health;
  const taken = takenAt === null ? 'No call taken yet' : `Last taken ${moment(takenAt)}`;
  if (failingSince === null || failedAt === null) return `${taken}.`;
  return `${taken}; failing since ${moment(failingSince)}, last ${moment(failedAt)}: ${failure ?? ''}`;
}

const moment = (at: Instant): string => momentInWords(at, UTC);

function inJson({ id, url, state, why, events, health }: Webhook, project: Project | null) {
  return {
    number: id,
    url: shownAddress(url),
    state,
    why,
    project: project?.key ?? null,
    events,
    last_taken_at: isoOrNull(health.takenAt),
    last_failed_at: isoOrNull(health.failedAt),
    failing_since: isoOrNull(health.failingSince),
    failure: health.failure,
  };
}

const isoOrNull = (at: Instant | null): string | null =>
  at === null ? null : new Date(at).toISOString();

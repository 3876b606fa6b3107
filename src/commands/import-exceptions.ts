import { systemClock } from '../app/clock.ts';
import type { Project } from '../domain/cycle/cycle.ts';
import type { PastOutcome, PastRequest } from '../domain/exceptions/register/past-request.ts';
import { UserError } from '../domain/user-error.ts';
import { UTC } from '../domain/time/zone.ts';
import { readKubernetesExceptions } from '../formats/kubernetes/kubernetes-exceptions.ts';
import { textOfFile } from '../formats/files/text-file.ts';
import { openStore, type Repositories } from '../store/store.ts';
import type { Printer } from './printer.ts';

/** Whose the files are, unless it is said otherwise. */
const KUBERNETES = { key: 'kubernetes', name: 'Kubernetes', zone: UTC, countries: [] };

/**
 * Reads files of requests that were decided elsewhere, and keeps them in the register. All files are stored or none;
 * a cycle's requests take the place of those that were imported for it before.
 *
 * @throws UserError when a file is refused, or two are of one cycle.
 */
export async function importExceptions(
  files: readonly string[],
  options: {
    readonly databaseUrl: string;
    readonly project: string | undefined;
    readonly cycle: string | undefined;
  },
  printer: Printer,
): Promise<void> {
  if (options.cycle !== undefined && files.length > 1) {
    throw new UserError('--cycle names one cycle: import one file at a time with it.');
  }
  const read = files.map((name) => ({
    file: name,
    ...readKubernetesExceptions({ name, text: textOfFile(name) }, options.cycle ?? null),
  }));
  refuseTwice(read);
  const store = await openStore(options.databaseUrl);
  try {
    await store.transact(async (tx) => {
      const project = await projectFor(tx, options.project);
      for (const { file, requests } of read) await keep(tx, project, file, requests);
    });
  } finally {
    await store.close();
  }
  for (const warning of read.flatMap(({ warnings }) => warnings)) printer.remark(warning);
  for (const { file, requests } of read) printer.out(`${file}: ${countsOf(requests)}`);
  if (read.length > 1) {
    printer.out(`Together: ${countsOf(read.flatMap(({ requests }) => requests))}`);
  }
}

async function keep(
  tx: Repositories,
  project: Project,
  file: string,
  requests: readonly PastRequest[],
): Promise<void> {
  const [first] = requests;
  if (first === undefined) return;
  const now = systemClock.now();
  await tx.pastRequests.replace({ projectId: project.id, cycleKey: first.cycleKey }, requests, now);
  await tx.audit.add({
    at: now,
    personId: null,
    platform: 'command line',
    place: null,
    deed: 'imported requests',
    subject: 'project',
    subjectId: project.id,
    after: { cycle: first.cycleKey, file, requests: requests.length },
  });
}

async function projectFor(tx: Repositories, key: string | undefined): Promise<Project> {
  const known = await tx.projects.byKey(key ?? KUBERNETES.key);
  if (known !== null) return known;
  if (key === undefined) return await tx.projects.save(KUBERNETES);
  const keys = (await tx.projects.list()).map((one) => one.key);
  throw new UserError(
    `There is no project “${key}”${keys.length === 0 ? ' yet: import its schedule first.' : `: there is ${keys.join(', ')}.`}`,
  );
}

function refuseTwice(
  read: readonly { readonly file: string; readonly requests: readonly PastRequest[] }[],
): void {
  const seen = new Map<string, string>();
  for (const { file, requests } of read) {
    const key = requests[0]?.cycleKey;
    if (key === undefined) continue;
    const other = seen.get(key);
    if (other !== undefined) {
      throw new UserError(`${other} and ${file} are both of ${key}: import one of them.`);
    }
    seen.set(key, file);
  }
}

const WORDS: Record<PastOutcome, string> = {
  granted: 'approved',
  refused: 'denied',
  withdrawn: 'withdrawn',
  reverted: 'reverted',
  waiting: 'undecided',
};

function countsOf(requests: readonly PastRequest[]): string {
  const parts = Object.entries(WORDS).flatMap(([outcome, word]) => {
    const many = requests.filter((request) => request.outcome === outcome).length;
    return many === 0 ? [] : [`${many} ${word}`];
  });
  if (requests.length === 0) return 'no requests.';
  return `${requests.length === 1 ? '1 request' : `${requests.length} requests`}: ${parts.join(', ')}.`;
}

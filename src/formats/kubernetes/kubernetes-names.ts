import { freezeByName, unlike, usualAliases, type SaidByName } from '../usual-names.ts';

/** What a row is about: one deadline, or two where it starts two freezes. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly said: SaidByName;
  /** The number that is released, "1.33.0"; null where the row releases nothing. */
  readonly version: string | null;
  readonly note: string | null;
}

export const THAW = 'Thaw';
export const FIRST_CANDIDATE = /^RC0$/;
export const START = 'Start of release cycle';

/** Reads a What cell. The same deadline in the summary above the table gets the same name. */
export function namesOf(what: string): Named[] {
  const { words, note } = withoutRemark(what);
  const release =
    /^(?:kubernetes\s+)?v?(\d+\.\d+\.\d+)(?:-(alpha|beta|rc)\.(\d+))?\s+released$/i.exec(words);
  if (release !== null) return [released(release, note)];
  const freezes = freezesIn(words);
  if (freezes !== null) return freezes.map((name) => frozen(name, note));
  const name = START_WORDS.test(words) ? START : words;
  return [{ name, aliases: [], said: { kind: 'event' }, version: null, note }];
}

const START_WORDS = /^(?:start of release cycle|release cycle begins)$/i;

/** "Begin Burndown (Monday and Friday meetings)": what stands behind the name goes into the note. */
function withoutRemark(what: string): { words: string; note: string | null } {
  const bracket = /^(.*\S)\s+\(([^()]+)\)$/.exec(what);
  const words = bracket?.[1] ?? what;
  // "Brace Yourself, Code Freeze is Coming" must not answer for the code freeze.
  const separator = /^brace yourself,/i.test(words)
    ? /^(.*?),\s+(\S.*)$/
    : /^(.*\S)\s+[-–—]\s+(\S.*)$/;
  // Three rows are called Docs deadline; only what follows tells them apart.
  const dash = /^docs deadline\b/i.test(words) ? null : separator.exec(words);
  const notes = [dash?.[2], bracket?.[2]].filter((note) => note !== undefined);
  return { words: dash?.[1] ?? words, note: notes.length === 0 ? null : notes.join('; ') };
}

function released(match: RegExpExecArray, note: string | null): Named {
  const [, version = '', phase, number = ''] = match;
  if (phase === undefined) {
    const name = 'Final release';
    const aliases = [...usualAliases(name), `v${version}`, version];
    return { name, aliases, said: { kind: 'release' }, version, note };
  }
  const lower = phase.toLowerCase();
  const candidate = lower === 'rc';
  const name = candidate ? `RC${number}` : `${lower === 'alpha' ? 'Alpha' : 'Beta'} ${number}`;
  const full = `${version}-${lower}.${number}`;
  const aliases = [...usualAliases(name), `${lower}.${number}`, `${lower}-${number}`, `v${full}`];
  return {
    name,
    aliases: unlike(name, [...aliases, full]),
    said: { kind: candidate ? 'candidate' : 'milestone' },
    version,
    note,
  };
}

const FREEZE = /^(?:begin\s+|start\s+)?((?:[\w-]+\s+){1,3}freeze)$/i;

/** "Begin Code Freeze and Test Freeze" → both; null for "Brace Yourself, Code Freeze is Coming". */
function freezesIn(words: string): string[] | null {
  const names = words.split(/\s+and\s+/i).map((part) => FREEZE.exec(part)?.[1]);
  const found = names.filter((name) => name !== undefined);
  return found.length === names.length ? found : null;
}

function frozen(written: string, note: string | null): Named {
  const name = `${written.charAt(0).toUpperCase()}${written.slice(1).toLowerCase()}`;
  // The feature blog is prose about features; what freezes is a list of posts.
  const freeze = /\bblog\b/i.test(name) ? 'other' : freezeByName(name);
  return {
    name,
    aliases: usualAliases(name),
    said: { kind: 'freeze', freeze },
    version: null,
    note,
  };
}

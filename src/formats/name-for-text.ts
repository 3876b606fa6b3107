import { hasTimeline } from './kubernetes/kubernetes-table.ts';

/**
 * What a file would be called that has this text, for a schedule that was pasted: its format is told by its name, as
 * people name such files.
 */
export function nameForText(text: string): string {
  const start = text.trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'pasted.ics';
  if (start.startsWith('{')) return 'pasted.json';
  if (hasTimeline(text)) return 'pasted.md';
  const first = start.split(/\r?\n/, 1)[0] ?? '';
  if (/^\[{1,2}[\w."-]+\]{1,2}\s*$/m.test(text) && /^[\w."-]+\s*=/m.test(text))
    return 'pasted.toml';
  if (/^"?[\w ]+"?(?:[,;\t]"?[\w ]+"?)+\s*$/.test(first)) return 'pasted.csv';
  return 'pasted.yaml';
}

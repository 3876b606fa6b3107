import { changeTitle } from '../domain/exceptions/asking/change-title.ts';
import type { KnownIssue } from '../domain/exceptions/register/known-issue.ts';

/** A cycle's known issues as a section of release notes, in CommonMark. */
export function knownIssuesMarkdown(cycle: string, issues: readonly KnownIssue[]): string {
  const heading = `# Known issues in ${inert(cycle)}`;
  if (issues.length === 0) return `${heading}\n\nNone.\n`;
  return `${heading}\n\n${issues.map(itemOf).join('\n')}`;
}

function itemOf({ exception, workaround }: KnownIssue): string {
  const { answers } = exception;
  return [
    `- **${inert(changeTitle(answers))}**${linkOf(answers.link)}`,
    `  ${inert(answers.harm)}`,
    `  *Workaround:* ${inert(workaround)}\n`,
  ].join('\n');
}

/** Only what a browser opens, and nothing that ends the brackets early. */
function linkOf(link: string): string {
  if (!/^https?:\/\/\S+$/i.test(link) || !URL.canParse(link)) return '';
  const address = new URL(link).href.replaceAll('(', '%28').replaceAll(')', '%29');
  return ` ([change](${address}))`;
}

/** What people wrote, as text: on one line, with nothing in it that Markdown or HTML would read. */
function inert(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[+-]/, '\\$&');
}

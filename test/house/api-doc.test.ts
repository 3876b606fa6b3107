import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openApi } from '../../adapters/web/public/openapi.ts';
import { PUBLIC_ROUTES } from '../../adapters/web/public/routes.ts';

/**
 * docs/api.md shows the addresses and parameters that the server has, in the words of the API's own document. After a
 * change that is meant, `npm test -- test/house/api-doc.test.ts -u` writes the two tables anew.
 */
const FILE = path.resolve(import.meta.dirname, '../../docs/api.md');

function withTable(text: string, heading: string, rows: readonly string[]): string {
  const start = text.indexOf(heading);
  if (start < 0) throw new Error(`docs/api.md has no table “${heading}”.`);
  const end = text.indexOf('\n\n', start);
  const columns = heading.split('|').length - 2;
  return (
    [text.slice(0, start) + heading, `|${'---|'.repeat(columns)}`, ...rows].join('\n') +
    text.slice(end)
  );
}

it('docs/api.md has every address and every parameter', async () => {
  const text = readFileSync(FILE, 'utf8');
  const addresses = PUBLIC_ROUTES.map(({ path: at, gives }) => `| \`${at}\` | ${gives} |`);
  const document = openApi(PUBLIC_ROUTES, null);
  const said = new Map<string, { of: string[]; says: string }>();
  for (const [at, { get }] of Object.entries(document.paths)) {
    for (const { name, description, required } of get.parameters) {
      const says = `${String(description)}${required ? ' It has to be said.' : ''}`;
      const known = said.get(`${name} ${says}`) ?? { of: [], says };
      known.of.push(`\`${at.replace('/api/v1', '')}\``);
      said.set(`${name} ${says}`, known);
    }
  }
  const parameters = [...said].map(
    ([key, { of, says }]) => `| \`${key.split(' ')[0] ?? ''}\` | ${of.join(', ')} | ${says} |`,
  );
  const written = withTable(text, '| address | gives |', addresses);
  await expect(withTable(written, '| parameter | of | says |', parameters)).toMatchFileSnapshot(
    FILE,
  );
});

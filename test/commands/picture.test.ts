import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePicture } from '../../src/commands/picture.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { tempFolder } from '../support/temp-store.ts';

async function drawn(file: string, cycle?: string) {
  const folder = tempFolder();
  const said: string[] = [];
  const printer = { out: () => undefined, remark: (line: string) => void said.push(line) };
  const out = path.join(folder, file);
  const at = instant(Date.parse('2026-08-30T00:00Z'));
  const databaseUrl = path.join(folder, 'none.db');
  await writePicture({ databaseUrl, cycle, project: undefined, at, out }, printer);
  return { said, bytes: readFileSync(out) };
}

describe('relbot picture', () => {
  it('draws the sample where nothing is imported, and says so', async () => {
    const { said, bytes } = await drawn('cycle.svg');
    expect(bytes.toString()).toMatch(/^<svg [^>]*role="img"[^>]*><title>Timeline of 2026\.2 Hib/);
    expect(bytes.toString()).toContain('today, Sun 30 Aug');
    expect(said).toEqual([expect.stringContaining('this is the sample cycle')]);
  });

  it('paints it', async () => {
    const { bytes } = await drawn('cycle.PNG');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it.each([
    ['cycle.gif', undefined, /written as \.svg or \.png/],
    ['nowhere/cycle.svg', undefined, /could not be written/],
    ['cycle.svg', 'zulu', /no cycle “zulu”/],
  ])('refuses %s of %s', async (file, cycle, why) => {
    await expect(drawn(file, cycle)).rejects.toThrow(why);
  });
});

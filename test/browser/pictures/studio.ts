import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { openBrowser } from '../visitor.ts';

/** A browser in which a picture is the same on every machine, as far as Chromium asks fontconfig: on Linux it does. */
export async function openStudio({ scale }: { readonly scale: number }): Promise<{
  readonly browser: BrowserContext;
  close(): Promise<void>;
}> {
  const folder = mkdtempSync(path.join(tmpdir(), 'relbot-fonts-'));
  const fonts = path.join(folder, 'fonts.conf');
  writeFileSync(fonts, fontsFirst(folder));
  const { browser, close } = await openBrowser({
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
    deviceScaleFactor: scale,
    // Letters without coloured edges, wherever they stand.
    args: ['--disable-lcd-text', '--font-render-hinting=none'],
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  });
  return {
    browser,
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The fonts that come along with relbot before all others, so that no sign is missing where no font for emoji is
 * installed; and none in colours, which differ from one machine to the next.
 */
function fontsFirst(cache: string): string {
  const folders = ['noto-sans', 'noto-emoji'].map((name) => {
    const found = createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}/package.json`);
    return `<dir>${path.dirname(found)}</dir>`;
  });
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.join('\n')}
<dir>/usr/share/fonts</dir>
<cachedir>${cache}</cachedir>
<selectfont><rejectfont><pattern><patelt name="color"><bool>true</bool></patelt></pattern></rejectfont></selectfont>
<match><edit name="family" mode="prepend_first" binding="strong"><string>Noto Sans</string><string>Noto Emoji</string></edit></match>
</fontconfig>
`;
}

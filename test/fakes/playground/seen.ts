/**
 * What a person reads in the playground's HTML. It is read from what the browser gets, not from the card: markup that
 * slips through would be missing here.
 */
export function readHtml(html: string): string {
  const said = html
    .replace(/<svg .*?<\/svg>/gs, '')
    .replace(/<div class="card-actions">.*<\/div>/g, '')
    .replace(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs, '$1: $2\n')
    .replace(/<time[^>]*>(.*?)<\/time>/gs, '[$1]')
    .replace(/<[^>]*>/g, '');
  return unescaped(said)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The buttons that do something: their action by label, in order. */
export function buttonsIn(html: string): Map<string, string> {
  const found = html.matchAll(/<button [^>]*data-action="([^"]*)">(.*?)<\/button>/gs);
  return new Map([...found].map(([, action = '', label = '']) => [readHtml(label), action]));
}

/** What is said of each picture to who cannot see it. */
export function picturesIn(html: string): string[] {
  const found = html.matchAll(/<svg [^>]*role="img"[^>]*>.*?<desc>(.*?)<\/desc>/gs);
  return [...found].map(([, words = '']) => unescaped(words));
}

/** All that looks like a button, links too. */
export function labelsIn(html: string): string[] {
  const found = html.matchAll(/<(button|a) [^>]*class="button[^>]*>(.*?)<\/\1>/gs);
  return [...found].map(([, , label = '']) => readHtml(label));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

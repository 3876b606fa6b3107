/** Markup that was written here, in which whatever people wrote is text. */
export class Xml {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Piece = string | number | null | Xml | readonly Xml[];

/** A template of XML: everything that is put into it is escaped, but what is XML itself. Null is nothing. */
export function xml(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Xml {
  const written = strings.flatMap((string, index) => [string, markupOf(pieces[index] ?? null)]);
  return new Xml(written.join(''));
}

function markupOf(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Xml) return piece.markup;
  if (typeof piece === 'object') return piece.map(({ markup }) => markup).join('');
  return escaped(String(piece));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters are in no XML at all, escaped or not (XML 1.0, 2.2), nor are halves of characters. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex -- they are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
      .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
  );
}

import { html, type Html } from './html.ts';

/** The picture's size: twice as fine as it is laid out. */
const WIDE = 1920;

/**
 * What others show where somebody writes the page's address: https://ogp.me/. Its picture needs an address that is whole,
 * which is only known where `PUBLIC_URL` is set.
 */
export function linkCard(
  publicUrl: string | null,
  page: { readonly path: string; readonly title: string; readonly says: string },
): Html {
  const { path, title, says } = page;
  const picture = `${publicUrl ?? ''}${path}/timeline.png`;
  const image =
    publicUrl === null
      ? ''
      : html`<meta property="og:url" content="${publicUrl}${path}">
<meta property="og:image" content="${picture}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${WIDE}">
<meta property="og:image:alt" content="Timeline of ${title}">
<meta name="twitter:card" content="summary_large_image">
`;
  return html`<meta name="description" content="${says}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="relbot">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${says}">
${image}`;
}

/** The same change, whatever its address is written with: without scheme, “www.”, what follows # or ?, and a last slash. */
export function changeAddress(link: string): string {
  return link
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/[/.,;:)]+$/, '');
}

/** What `relbot gate` prints, between two comments of the README, as `npm run pictures` writes it. */
const BLOCK =
  /(<!-- the gate: written by npm run pictures -->\n```text\n)([^]*?)(```\n<!-- the end of the gate -->)/;

export function gateSessionIn(readme: string): string | null {
  return BLOCK.exec(readme)?.[2] ?? null;
}

export function withGateSession(readme: string, session: string): string {
  return readme.replace(BLOCK, (_, begin: string, __, end: string) => `${begin}${session}${end}`);
}

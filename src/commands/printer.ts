/** Where a command writes: standard output for what was asked, standard error for remarks. */
export interface Printer {
  out(line: string): void;
  remark(line: string): void;
}

export const toTerminal: Printer = {
  out: (line) => process.stdout.write(`${line}\n`),
  remark: (line) => process.stderr.write(`${line}\n`),
};

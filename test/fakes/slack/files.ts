import type { Args, Reply } from './web-api.ts';
import { isNode, nodes, str } from './node.ts';

interface File {
  readonly length: number;
  bytes: Buffer | null;
  isComplete: boolean;
  /** How often a message that names it is still refused. */
  unknownFor: number;
}

/** Files as an app uploads them: asked for, sent, completed, and then to be named in a message. */
export class Files {
  readonly all = new Map<string, File>();
  /** Where the server listens. */
  base = '';
  /** Slack takes a moment to know a new file: so many messages that name it are refused. */
  slowness = 0;
  #count = 0;

  ask(args: Args): Reply {
    const length = Number(args['length']);
    if (str(args['filename']) === '' || !(length > 0))
      return { ok: false, error: 'invalid_arguments' };
    const id = `F0FILE${String((this.#count += 1)).padStart(4, '0')}`;
    this.all.set(id, { length, bytes: null, isComplete: false, unknownFor: this.slowness });
    return { ok: true, file_id: id, upload_url: `http://${this.base}/upload/${id}` };
  }

  /** The status that the upload is answered with. */
  receive(id: string, bytes: Buffer): number {
    const file = this.all.get(id);
    if (file === undefined || file.bytes !== null || bytes.length !== file.length) return 400;
    file.bytes = bytes;
    return 200;
  }

  complete(args: Args): Reply {
    for (const { id } of nodes(args['files'])) {
      const file = this.all.get(str(id));
      if (file?.bytes === null || file === undefined) return { ok: false, error: 'file_not_found' };
      file.isComplete = true;
    }
    return { ok: true, files: nodes(args['files']) };
  }

  /** Whether all files that a message names can be shown. */
  areKnown(args: Args): boolean {
    return nodes(args['blocks'] ?? [])
      .filter(({ type }) => type === 'image')
      .every((block) => {
        const named = isNode(block['slack_file']) ? str(block['slack_file']['id']) : '';
        const file = this.all.get(named);
        if (file?.isComplete !== true || !isPng(file.bytes)) return false;
        if (file.unknownFor === 0) return true;
        file.unknownFor -= 1;
        return false;
      });
  }
}

const isPng = (bytes: Buffer | null): boolean =>
  bytes?.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n';

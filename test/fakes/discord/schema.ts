import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Json } from './payloads.ts';

/** Discord's own description of its API, where it lies beside the project. */
const file = resolve('../shared/specs/discord-openapi.json');
export const hasSchema = existsSync(file);

let ajv: Ajv2020 | null = null;
const validators = new Map<string, ValidateFunction>();

/**
 * What Discord's schema does not allow in the body of a request; nothing where there is no schema.
 * `path` is as the schema writes it: "/channels/{channel_id}/messages".
 */
export function schemaProblems(method: string, path: string, body: unknown): string[] {
  if (!hasSchema) return [];
  const validate = validator(method.toLowerCase(), path);
  if (validate === null) {
    return takesNoBody(method.toLowerCase(), path) && Object.keys(body ?? {}).length === 0
      ? []
      : [`the schema has no ${method} ${path}`];
  }
  if (validate(body)) return [];
  const errors = validate.errors ?? [];
  return errors.slice(0, 5).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

function validator(method: string, path: string): ValidateFunction | null {
  const name = `${method} ${path}`;
  ajv ??= loaded();
  let found = validators.get(name);
  if (found === undefined) {
    const pointer = ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema'];
    const $ref = `discord#/${pointer.map(escaped).join('/')}`;
    try {
      found = ajv.compile({ $ref });
    } catch (failure) {
      if (String(failure).includes("can't resolve")) return null;
      throw failure;
    }
    validators.set(name, found);
  }
  return found;
}

function takesNoBody(method: string, path: string): boolean {
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, Json> };
  const request = paths[path]?.[method] as Json | undefined;
  return request !== undefined && request['requestBody'] === undefined;
}

function loaded(): Ajv2020 {
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Json;
  const made = new Ajv2020({ strict: false, validateFormats: false });
  made.addSchema({ ...schema, $id: 'discord' });
  return made;
}

const escaped = (part: string): string =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

/** Slack's own types as a JSON schema, where it lies beside the project; null where it does not. */
const file = resolve('../shared/specs/slack-types-schema.json');
export const hasSchema = existsSync(file);

const DEFINITIONS: Readonly<Record<string, string>> = {
  'chat.postMessage': 'ChatPostMessageArguments',
  'chat.postEphemeral': 'ChatPostEphemeralArguments',
  'chat.update': 'ChatUpdateArguments',
  'views.open': 'ViewsOpenArguments',
};

let ajv: Ajv | null = null;

/** Compiles it, so that the first request is answered as quickly as any other. */
export function warmUp(): void {
  if (hasSchema) for (const definition of Object.values(DEFINITIONS)) validator(definition);
}

/** What Slack's types do not allow in a request; nothing where there is no schema or the method is not in it. */
export function schemaProblems(method: string, body: unknown): string[] {
  const definition = DEFINITIONS[method];
  if (!hasSchema || definition === undefined) return [];
  const validate = validator(definition);
  if (validate(body)) return [];
  const errors = validate.errors ?? [];
  return errors.slice(0, 5).map((error) => `schema: ${error.instancePath} ${error.message ?? ''}`);
}

/** Blocks alone, as `slackCard` makes them. */
export function schemaBlockProblems(block: unknown): string[] {
  if (!hasSchema) return [];
  const validate = validator('KnownBlock');
  return validate(block) ? [] : (validate.errors ?? []).map((error) => error.message ?? '');
}

function validator(definition: string): ValidateFunction {
  if (ajv === null) {
    // Without these it takes seconds to compile.
    ajv = new Ajv({
      strict: false,
      validateSchema: false,
      inlineRefs: false,
      code: { optimize: false },
    });
    ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'slack');
  }
  const found = ajv.getSchema(`slack#/definitions/${definition}`);
  if (found === undefined) throw new Error(`The schema has no ${definition}.`);
  return found;
}

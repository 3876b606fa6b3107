import { z } from 'zod';
import { problemAnswer } from './answers.ts';
import type { PublicRoute } from './route.ts';

/** The API's document, OpenAPI 3.1: written from the very schemas that read the questions and type the answers. */
export function openApi(routes: readonly PublicRoute[], publicUrl: string | null) {
  const components = new Map<string, unknown>();
  return {
    openapi: '3.1.0',
    info: {
      title: 'relbot',
      version: '1',
      description:
        'What anybody may read of a release cycle: its dates, what is frozen, what was asked for and decided. Only reading is possible here.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl ?? '/' }],
    security: [],
    paths: Object.fromEntries(routes.map((route) => [route.path, pathOf(route, components)])),
    components: {
      schemas: Object.fromEntries(components),
      responses: Object.fromEntries(PROBLEMS.map(([, name, says]) => [name, problemOf(says)])),
    },
  };
}

const PROBLEMS = [
  ['400', 'Wrong', 'A parameter is wrong, unknown, or stands there twice.'],
  ['404', 'Unknown', 'There is no such project, cycle or deadline.'],
  ['429', 'TooMuch', 'Too much at once from one address; `Retry-After` says how long to wait.'],
] as const;

function problemOf(description: string) {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description, content: { 'application/problem+json': { schema } } };
}

function pathOf(route: PublicRoute, components: Map<string, unknown>) {
  const refused = PROBLEMS.map(([status, name]) => [
    status,
    { $ref: `#/components/responses/${name}` },
  ]);
  schemaOf(problemAnswer, components);
  return {
    get: {
      operationId: operationOf(route.path),
      summary: `Gives ${route.gives}.`,
      parameters: Object.entries(route.parameters.shape).map(([name, schema]) =>
        parameterOf(name, schema),
      ),
      responses: {
        '200': {
          description: 'What was asked for.',
          headers: { ETag: { description: 'A strong one.', schema: { type: 'string' } } },
          content: {
            [route.type.split(';')[0] ?? '']: {
              schema:
                route.answer === null ? { type: 'string' } : schemaOf(route.answer, components),
            },
          },
        },
        '304': { description: 'It is as `If-None-Match` has it.' },
        ...Object.fromEntries(refused),
      },
    },
  };
}

/** "/api/v1/schedule" → "schedule" */
function operationOf(path: string): string {
  return path.replace(/^\/(?:api\/v1\/)?/, '').replace(/\..*$/, '');
}

function parameterOf(name: string, schema: z.ZodType) {
  const { description, ...rest } = withoutDialect(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  );
  return {
    name,
    in: 'query',
    required: !schema.safeParse(undefined).success,
    description,
    schema: rest,
  };
}

/** Schemas with an id stand among the components, and are pointed to. */
function schemaOf(schema: z.ZodType, components: Map<string, unknown>) {
  const { $defs, ...own } = withoutDialect(
    z.toJSONSchema(schema, { io: 'output', override: withoutPattern }),
  );
  for (const [id, definition] of Object.entries($defs ?? {})) {
    components.set(id, inComponents(definition));
  }
  const { id } = z.globalRegistry.get(schema) ?? {};
  if (id === undefined) return inComponents(own);
  components.set(id, inComponents(own));
  return { $ref: `#/components/schemas/${id}` };
}

function inComponents(schema: object): unknown {
  return JSON.parse(
    JSON.stringify(schema)
      .replaceAll('"#/$defs/', '"#/components/schemas/')
      .replaceAll(/,"id":"\w+"|"id":"\w+",/g, ''),
  );
}

function withoutDialect({ $schema: _dialect, ...schema }: z.core.JSONSchema.JSONSchema) {
  return schema;
}

/** Of what has a format its pattern says nothing more, at some length. */
function withoutPattern({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }) {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
}

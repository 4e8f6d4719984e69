import { z } from 'astro/zod';
import { contentKinds, type ContentKind } from './content-kinds.ts';

/** Where VS Code finds the schema of a kind of file. */
const schemaPath = ({ id }: ContentKind): string => `.vscode/schemas/${id}.schema.json`;

/** Every schema as an editor reads it, by path: it completes fields and says in Korean what they are. */
export const editorSchemas = (): ReadonlyMap<string, string> =>
  new Map(contentKinds.map((kind) => [schemaPath(kind), renderSchema(kind)]));

function renderSchema({ title, schema, isList }: ContentKind): string {
  const whole = isList ? z.array(schema) : schema;
  // What editors know of today; newer drafts they read in part.
  const described = z.toJSONSchema(whole, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  });
  return `${JSON.stringify({ title, ...described }, null, 2)}\n`;
}

/** Which schema holds for which YAML file, as the YAML extension wants to know it in `yaml.schemas`. */
export const yamlSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    contentKinds
      .filter(({ path }) => path.endsWith('.yml'))
      .map((kind) => [`./${schemaPath(kind)}`, `content/${kind.path}`]),
  );

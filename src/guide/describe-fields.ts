import { z } from 'astro/zod';
import { joinKinds } from '../schema/describe.ts';

type Described = z.core.JSONSchema.BaseSchema;

/** One field of a file in content/, as a contributor reads about it. */
export interface Field {
  /** `photos[].alt` for a field of each thing in a list. */
  readonly name: string;
  readonly label: string;
  readonly isRequired: boolean;
  /** What may stand there, in Korean: 목록, 7개까지. */
  readonly form: string;
}

/** A schema as a table of its fields, in the order they are written; the words are the schema's own. */
export const describeFields = (schema: z.ZodType): Field[] =>
  fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '');

function fieldsOf({ properties = {}, required = [] }: Described, before: string): Field[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field !== 'object') return [];
    const row: Field = {
      name: before + name,
      label: field.description ?? '',
      isRequired: required.includes(name),
      form: formOf(field),
    };
    const { items } = field;
    const isListOfObjects = typeof items === 'object' && !Array.isArray(items);
    const inside = isListOfObjects
      ? fieldsOf(joinKinds(items as Described), `${row.name}[].`)
      : fieldsOf(field, `${row.name}.`);
    return [row, ...inside];
  });
}

/** The form of a value: `talk`(강연), `keynote`(기조연설) … for one of a few. */
function formOf(field: Described): string {
  const usual = usualValue(field.default);
  return [kindOf(field), ...boundsOf(field), ...(usual ? [`적지 않으면 ${usual}`] : [])].join(', ');
}

function kindOf({ enum: values, enumDescriptions, ...field }: Described): string {
  if (values) {
    const labels = Array.isArray(enumDescriptions) ? (enumDescriptions as unknown[]) : [];
    return values
      .map((value, index) => `\`${value}\`${labels[index] ? `(${labels[index]})` : ''}`)
      .join(', ');
  }
  const several = field.anyOf ?? field.oneOf;
  if (several) return several.map((one) => formOf(one as Described)).join(' 또는 ');
  if (typeof field.examples?.[0] === 'string') return `\`${inYaml(field.examples[0])}\` 꼴`;
  if (field.type === 'boolean') return '`true`나 `false`';
  if (field.type === 'object') return '아래 필드의 묶음';
  if (field.type === 'array') return listOf(field.items as Described | undefined);
  return '글';
}

function listOf(item: Described | undefined): string {
  if (!item || joinKinds(item).type === 'object') return '아래 필드의 목록';
  return item.enum || item.examples ? `목록: ${kindOf(item)}` : '목록';
}

/** As it is written: what begins with a digit would be no text without quotes. */
const inYaml = (text: string): string => (/^\d/.test(text) ? `'${text}'` : text);

function boundsOf({ type, maxLength, minItems, maxItems, examples }: Described): string[] {
  const isFree = type === 'string' && maxLength !== undefined && !examples;
  return [
    ...(isFree ? [`${maxLength}자까지`] : []),
    ...(minItems ? [`${minItems}개 이상`] : []),
    ...(type === 'array' && maxItems !== undefined ? [`${maxItems}개까지`] : []),
  ];
}

/** What counts where nothing is written; nothing where that is nothing. */
function usualValue(value: unknown): string {
  const isNothing = value === undefined || value === false || Array.isArray(value);
  return isNothing ? '' : `\`${String(value)}\``;
}

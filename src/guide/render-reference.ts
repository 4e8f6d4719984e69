import { contentKinds, type ContentKind } from './content-kinds.ts';
import { describeFields, type Field } from './describe-fields.ts';

/** The tables of all fields as Markdown: the part of content/README.md that nobody writes by hand. */
export const renderReference = (): string => contentKinds.map(renderKind).join('\n\n');

const renderKind = ({ id, title, path, purpose, schema }: ContentKind): string =>
  [
    `### ${title} {#fields-${id}}`,
    '',
    `\`content/${placeOf(path)}\`: ${purpose}`,
    '',
    '| 필드 | 뜻 | 꼴 |',
    '| --- | --- | --- |',
    ...describeFields(schema).map(renderField),
  ].join('\n');

const renderField = ({ name, label, isRequired, form }: Field): string =>
  `| \`${name}\`${isRequired ? ' **꼭**' : ''} | ${cell(label)} | ${cell(form)} |`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** events/＊/＊/index.md → events/<행사>/<글>/index.md */
const placeOf = (path: string): string => path.replace('*', '<행사>').replace('*', '<글>');

const reference = /(<!-- 필드: [^\n]*-->\n)[\s\S]*?(<!-- \/필드 -->)/;

/** content/README.md with the tables as they are today. */
export function withReference(readme: string): string {
  if (!reference.test(readme)) throw new Error('content/README.md has no place for the fields');
  return readme.replace(
    reference,
    (_whole, before: string, after: string) => `${before}\n${renderReference()}\n${after}`,
  );
}

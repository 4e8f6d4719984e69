import type { z } from 'astro/zod';
import { nearestWord } from '../korean/nearest.ts';
import { fieldProblem, type FieldPath, type Problem } from '../problems/problem.ts';
import { fieldNames, wordsAt } from '../schema/describe.ts';

/** The data of one file, and what its schema found wrong in it. */
export interface FaultyData {
  readonly file: string;
  readonly data: unknown;
  readonly schema: z.ZodType;
  readonly issues: readonly z.core.$ZodIssue[];
}

/** What a schema found wrong, as an author reads it: a field that is missing, that nobody knows, or whose value is wrong. */
export const lintData = ({ file, data, schema, issues }: FaultyData): Problem[] =>
  issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const report = (at: FieldPath, message: string, hint?: string) =>
      fieldProblem('schema', file, at, message, hint);
    if (issue.code === 'unrecognized_keys') {
      const known = fieldNames(schema, path);
      return issue.keys.map((key) =>
        report([...path, key], `모르는 필드입니다: \`${key}\``, suggest(key, known)),
      );
    }
    if (path.length === 0) {
      const isEmpty = data === null || data === undefined;
      return [report(path, isEmpty ? '비어 있는 파일입니다.' : `파일 전체가 ${issue.message}`)];
    }
    if (valueAt(data, path) === undefined) {
      return [report(path, `${nameOf(path)}이(가) 없습니다.`, '꼭 있어야 하는 필드입니다.')];
    }
    // A kind that none of several has is told without the kinds there are.
    const known =
      issue.code === 'invalid_value'
        ? issue.values.map(String)
        : issue.code === 'invalid_union'
          ? wordsAt(schema, path)
          : [];
    const hint = known.length > 0 ? suggest(String(valueAt(data, path)), known) : undefined;
    return [report(path, `${nameOf(path)}: ${issue.message}`, hint)];
  });

/** The nearest of the words that may stand there, else all of them. */
function suggest(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? `쓸 수 있는 것: ${known.join(', ')}` : `\`${nearest}\`인가요?`;
}

/** ['points', 0] → `points`의 1번째. */
function nameOf(path: FieldPath): string {
  const at = path.findLastIndex((step) => typeof step === 'string');
  const position = path.slice(at + 1).map((step) => `${Number(step) + 1}번째`);
  return [...(at < 0 ? [] : [`\`${path[at]}\`의`]), ...position].join(' ').replace(/의$/, '');
}

const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );

import { fieldProblem, type Problem } from '../problems/problem.ts';
import type { ServiceData } from '../schema/service.ts';

/** A day, or what was still to come when it was written: 2026년 9월, 4월 30일, 종료할 예정입니다. */
const passing =
  /20\d\d(?:년|[-.] ?\d)|\d{1,2}월 \d{1,2}일|[될할] 예정|(?:다고|기로) (?:알렸|발표했|했)|앞두/;

/** What an entry of the dictionary should tell as days of its life, and whether anybody looked for them. */
export const lintServices = (services: readonly ServiceData[], file: string): Problem[] =>
  services.flatMap((service, index) => {
    const dated = (['summary', 'note'] as const).flatMap((field) => {
      const [said] = passing.exec(service[field] ?? '') ?? [];
      if (said === undefined) return [];
      return fieldProblem(
        'dated-note',
        file,
        [index, field],
        `\`${field}\`에 날이나 지나갈 일이 있습니다: ${said}`,
        '그날과 출처를 `life`에 적고 여기서는 지워 주세요.',
      );
    });
    if (service.life.length > 0 || service.checked !== undefined) return dated;
    const unlooked = fieldProblem(
      'unlooked-service',
      file,
      [index, 'id'],
      `\`${service.id}\`의 \`life\`도 \`checked\`도 없습니다.`,
      '공개, 이름 변경, 종료를 AWS의 문서에서 찾아 `life`에 적고, 찾아본 날을 `checked`에 적어 주세요.',
    );
    return [...dated, unlooked];
  });

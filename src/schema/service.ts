import { z } from 'astro/zod';
import { day, id, line, lineOf, oneOf, sentence, webAddress } from './fields.ts';
import { lifeSchema, namesBefore } from './life.ts';

/** The families AWS sorts its services into, as a reader sees them. */
export const categories = {
  compute: '컴퓨팅',
  containers: '컨테이너',
  storage: '스토리지',
  database: '데이터베이스',
  networking: '네트워킹 및 콘텐츠 전송',
  integration: '애플리케이션 통합',
  analytics: '분석',
  management: '관리 및 거버넌스',
  'developer-tools': '개발자 도구',
  security: '보안, 자격 증명 및 규정 준수',
  'front-end': '프런트엔드 웹 및 모바일',
  'machine-learning': '기계 학습',
  migration: '마이그레이션 및 전송',
  iot: '사물 인터넷',
  media: '미디어 서비스',
  game: '게임 기술',
  business: '비즈니스 애플리케이션',
  'customer-enablement': '고객 지원',
  'end-user-computing': '최종 사용자 컴퓨팅',
  quantum: '양자 기술',
  blockchain: '블록체인',
  satellite: '인공위성',
  robotics: '로보틱스',
  cost: '클라우드 비용 관리',
  devices: '기기',
} as const;

export type Category = keyof typeof categories;

const names = z.array(line).default([]);

/** An AWS service by every name it goes by: one entry of `content/services.yml`. */
export const serviceSchema = z
  .strictObject({
    id: id.meta({ description: '공식 이름에서 만든 이름표' }),
    name: line.meta({ description: '공식 이름' }),
    formal: line.meta({ description: '정식 이름' }),
    category: oneOf(categories).meta({ description: '분류' }),
    summary: lineOf(140).meta({ description: '한 문장 소개' }),
    url: webAddress.meta({ description: 'AWS 공식 주소' }),
    aliases: z
      .strictObject({
        short: names.meta({ description: '줄임' }),
        korean: names.meta({ description: '한글 표기' }),
        former: names.meta({ description: '`life`의 `from`에 없는 옛 이름' }),
        wrong: names.meta({ description: '잘못 적히는 이름' }),
      })
      .meta({ description: '다른 이름' }),
    life: lifeSchema.default([]).meta({ description: '공개부터 종료까지, 빠른 날부터' }),
    checked: day.optional().meta({ description: '`life`를 AWS의 목록과 문서에서 살펴본 날' }),
    note: sentence
      .optional()
      .meta({ description: '`life`에 적을 수 없는 알아 둘 점. 날은 적지 않습니다' }),
  })
  .refine(({ life, aliases }) => !namesBefore(life).some((from) => aliases.former.includes(from)), {
    path: ['aliases', 'former'],
    message: '`life`의 `from`에 있는 이름은 여기에 다시 적지 않습니다.',
  });

export type ServiceData = z.infer<typeof serviceSchema>;

/** The names that a service had: those its life tells of, the newest first, and what else it was called. */
export const formerNames = ({ life, aliases }: Pick<ServiceData, 'life' | 'aliases'>): string[] => [
  ...namesBefore(life).toReversed(),
  ...aliases.former,
];

import { z } from 'astro/zod';
import { authorSchema } from '../schema/author.ts';
import { conceptSchema } from '../schema/concept.ts';
import { eventSchema } from '../schema/event.ts';
import { lineageSchema } from '../schema/lineage.ts';
import { programmeSchema } from '../schema/programme.ts';
import { recapSchema } from '../schema/recap.ts';
import { serviceSchema } from '../schema/service.ts';
import { speakerSchema } from '../schema/speaker.ts';

/** A kind of file in content/, as whoever writes one meets it. */
export interface ContentKind {
  readonly id: string;
  /** What it is called, in Korean. */
  readonly title: string;
  /** Where it lies: a path with `*` for a name. */
  readonly path: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  readonly schema: z.ZodType;
  /** Whether the file is a list of what the schema describes. */
  readonly isList: boolean;
}

/** Every kind of file, in the order a newcomer meets them. */
export const contentKinds: readonly ContentKind[] = [
  {
    id: 'recap',
    title: '글',
    path: 'events/*/*/index.md',
    purpose: '세션 하나나 여럿, 또는 행사 전체를 정리한 글의 머리말입니다.',
    schema: recapSchema({ image: () => z.any().meta({ type: 'string' }) }),
    isList: false,
  },
  {
    id: 'event',
    title: '행사',
    path: 'events/*/event.md',
    purpose: '행사의 사실입니다. 본문에는 그날의 인상을 적습니다.',
    schema: eventSchema,
    isList: false,
  },
  {
    id: 'programme',
    title: '시간표',
    path: 'events/*/programme.yml',
    purpose: '행사의 세션을 열린 순서대로 적습니다.',
    schema: programmeSchema,
    isList: false,
  },
  {
    id: 'speakers',
    title: '발표자',
    path: 'speakers.yml',
    purpose: '발표한 사람의 목록입니다. 이름표(id) 순서입니다.',
    schema: speakerSchema,
    isList: true,
  },
  {
    id: 'authors',
    title: '글쓴이',
    path: 'authors.yml',
    purpose: '글을 쓴 사람의 목록입니다. 여기에 없는 이름도 글에 적을 수 있습니다.',
    schema: authorSchema,
    isList: true,
  },
  {
    id: 'services',
    title: 'AWS 서비스',
    path: 'services.yml',
    purpose:
      '서비스를 부르는 모든 이름의 사전입니다. 글에서 저절로 이어지는 이름이 여기서 나옵니다.',
    schema: serviceSchema,
    isList: true,
  },
  {
    id: 'lineages',
    title: '계보',
    path: 'lineages.yml',
    purpose: '해마다 다시 열린 강연과, 해가 지나며 달라진 점입니다.',
    schema: lineageSchema,
    isList: true,
  },
  {
    id: 'concepts',
    title: '개념',
    path: 'concepts.yml',
    purpose: '서비스가 아닌 낱말을 찾는 데 쓰는 사전입니다.',
    schema: conceptSchema,
    isList: true,
  },
];

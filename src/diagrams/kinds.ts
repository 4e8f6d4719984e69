import type { Category } from '../schema/service.ts';

/** What a part of an architecture does; the drawing gives each kind one colour and one sign, the legend these words. */
export const kindNames = {
  actor: '사람·클라이언트',
  compute: '컴퓨팅',
  storage: '스토리지',
  database: '데이터베이스',
  network: '네트워크',
  integration: '메시지·연동',
  analytics: '분석·기계 학습',
  security: '보안',
  tool: '개발·운영',
  plain: '그 밖의 구성',
} as const;
export type Kind = keyof typeof kindNames;
export const kinds = Object.keys(kindNames) as readonly Kind[];

/** The kind of whatever a label names, where the dictionary knows it; so no author can give one service two colours. */
export type KindOf = (label: string) => Kind | undefined;

/** What a service does, by the family AWS sorts it into; of the other families a picture shows no kind. */
export const kindsOfCategories: Partial<Record<Category, Kind>> = {
  compute: 'compute',
  containers: 'compute',
  storage: 'storage',
  database: 'database',
  networking: 'network',
  integration: 'integration',
  analytics: 'analytics',
  'machine-learning': 'analytics',
  security: 'security',
  management: 'tool',
  'developer-tools': 'tool',
  cost: 'tool',
};

/**
 * One sign per kind, drawn in strokes around its middle, 16 × 16: a person, a chip, a bucket, a drum, linked points,
 * two arrows, bars, sliders, a shield.
 * With the sign, no kind is told by its colour alone.
 */
export const signs: Readonly<Record<Exclude<Kind, 'plain'>, string>> = {
  actor:
    'M0 0.2a2.6 2.6 0 1 0 0-5.2a2.6 2.6 0 0 0 0 5.2zM-4.6 5.4c.4-2.6 2.2-3.7 4.6-3.7s4.2 1.1 4.6 3.7',
  compute:
    'M-3.4-3.4h6.8v6.8h-6.8zM-1.5-3.4v-2.1M1.5-3.4v-2.1M-1.5 5.5v-2.1M1.5 5.5v-2.1M-3.4-1.5h-2.1M-3.4 1.5h-2.1M5.5-1.5h-2.1M5.5 1.5h-2.1',
  storage: 'M-5.2-3.8h10.4l-1.4 9.2h-7.6zM-4.6-0.2h9.2',
  database:
    'M-4.8-3.4c0-2.4 9.6-2.4 9.6 0s-9.6 2.4-9.6 0v6.8c0 2.4 9.6 2.4 9.6 0v-6.8M-4.8 0c0 2.4 9.6 2.4 9.6 0',
  network:
    'M1.9-3.9a1.9 1.9 0 1 1-3.8 0a1.9 1.9 0 0 1 3.8 0zM-2.3 3.9a1.9 1.9 0 1 1-3.8 0a1.9 1.9 0 0 1 3.8 0zM6.1 3.9a1.9 1.9 0 1 1-3.8 0a1.9 1.9 0 0 1 3.8 0zM-0.9-2.2l-2.4 4.4M0.9-2.2l2.4 4.4',
  integration: 'M-5.4-2.6h9.8M1.8-5.2l2.6 2.6l-2.6 2.6M5.4 2.6h-9.8M-1.8 0l-2.6 2.6l2.6 2.6',
  analytics: 'M-5.6 5.4h11.2M-4 5.4v-4.4M0 5.4v-10M4 5.4v-7',
  tool: 'M-5.4-3h10.8M-5.4 3h10.8M-2-5.2v4.4M2 .8v4.4',
  security:
    'M0-5.6l4.8 1.8v3.6c0 3-2 4.9-4.8 5.9c-2.8-1-4.8-2.9-4.8-5.9v-3.6zM-2.2-0.1l1.6 1.6l2.9-3',
};

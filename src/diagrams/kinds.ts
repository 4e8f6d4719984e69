/** What a part of an architecture does; the drawing gives each kind one colour and one sign, the legend these words. */
export const kindNames = {
  actor: '사람·클라이언트',
  compute: '컴퓨팅',
  storage: '스토리지',
  database: '데이터베이스',
  network: '네트워크',
  integration: '메시지·연동',
  security: '보안',
  plain: '그 밖의 구성',
} as const;
export type Kind = keyof typeof kindNames;
export const kinds = Object.keys(kindNames) as readonly Kind[];

/**
 * One sign per kind, drawn in strokes on a 16 × 16 grid: a chip, a bucket, a drum, linked points, two arrows, a shield, a person.
 * With the sign, no kind is told by its colour alone.
 */
export const signs: Readonly<Record<Exclude<Kind, 'plain'>, string>> = {
  actor:
    'M8 8.2a2.6 2.6 0 1 0 0-5.2a2.6 2.6 0 0 0 0 5.2zM3.4 13.4c.4-2.6 2.2-3.7 4.6-3.7s4.2 1.1 4.6 3.7',
  compute:
    'M4.6 4.6h6.8v6.8h-6.8zM6.5 4.6v-2.1M9.5 4.6v-2.1M6.5 13.5v-2.1M9.5 13.5v-2.1M4.6 6.5h-2.1M4.6 9.5h-2.1M13.5 6.5h-2.1M13.5 9.5h-2.1',
  storage: 'M2.8 4.2h10.4l-1.4 9.2h-7.6zM3.4 7.8h9.2',
  database:
    'M3.2 4.6c0-2.4 9.6-2.4 9.6 0s-9.6 2.4-9.6 0v6.8c0 2.4 9.6 2.4 9.6 0v-6.8M3.2 8c0 2.4 9.6 2.4 9.6 0',
  network:
    'M9.9 4.1a1.9 1.9 0 1 1-3.8 0a1.9 1.9 0 0 1 3.8 0zM5.7 11.9a1.9 1.9 0 1 1-3.8 0a1.9 1.9 0 0 1 3.8 0zM14.1 11.9a1.9 1.9 0 1 1-3.8 0a1.9 1.9 0 0 1 3.8 0zM7.1 5.8l-2.4 4.4M8.9 5.8l2.4 4.4',
  integration: 'M2.6 5.4h9.8M9.8 2.8l2.6 2.6l-2.6 2.6M13.4 10.6h-9.8M6.2 8l-2.6 2.6l2.6 2.6',
  security:
    'M8 2.4l4.8 1.8v3.6c0 3-2 4.9-4.8 5.9c-2.8-1-4.8-2.9-4.8-5.9v-3.6zM5.8 7.9l1.6 1.6l2.9-3',
};

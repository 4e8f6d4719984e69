/** A kind of page that can be found. */
interface PageKind {
  readonly label: string;
  /** How much its words weigh: pages that tell what others tell in full come after those. */
  readonly weight: number;
}

/** Every kind of page that can be found, by what its fields call it. */
export const kinds = {
  recap: { label: '세션 기록', weight: 1 },
  event: { label: '행사', weight: 0.8 },
  lineage: { label: '강연 계보', weight: 0.3 },
} as const satisfies Readonly<Record<string, PageKind>>;

export type KindId = keyof typeof kinds;

/** The kind that a page says it is of; nothing for a page that says none. */
export const findKind = (id = ''): PageKind | undefined =>
  Object.hasOwn(kinds, id) ? kinds[id as KindId] : undefined;

/** How much one drawing may have: several times what the largest one has, and far more than a phone shows at a glance. */
export const most = {
  /** Characters of its whole text, and of one line. */
  text: 5_000,
  line: 400,
  /** Of one label: characters, and lines. */
  label: 80,
  labelLines: 6,
  nodes: 30,
  edges: 40,
  groups: 10,
  /** Groups within one another. */
  depth: 4,
  /** What one attempt to place everything may cost, and all attempts at one form together: see `measureEffort`. */
  effort: 500,
  /** Above it, compact placement would take too long. */
  compactEffort: 100,
  patience: 1_000,
  /** Of forms that a drawing can do without. */
  lessPatience: 400,
} as const;

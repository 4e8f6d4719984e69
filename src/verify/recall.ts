/** What was made of something before: the same of the same. `load/memory.ts` is one from build to build. */
export interface Recall {
  readonly recall: <Value>(parts: readonly unknown[], make: () => Value) => Value;
  readonly recallLater: <Value>(
    parts: readonly unknown[],
    make: () => Promise<Value>,
  ) => Promise<Value>;
}

/** Remembers nothing. */
export const forgetful: Recall = {
  recall: (_, make) => make(),
  recallLater: (_, make) => make(),
};

/** Keeps requests and changes of content apart. */
export interface Gate {
  /** Waits until nothing is being changed, and keeps changes waiting until what it gives is called. */
  readonly enter: () => Promise<() => void>;
  /** Makes a change when nobody is inside, one after the other. */
  readonly alone: (change: () => Promise<void> | void) => Promise<void>;
}

/** Whoever stays inside for longer, in milliseconds, keeps no change waiting any more. */
const patience = 10_000;

/** A gate that stands open. */
export function buildGate(): Gate {
  let inside = 0;
  let changing: Promise<void> | undefined;
  let tellEmpty: (() => void) | undefined;

  async function untilEmpty(): Promise<void> {
    if (inside === 0) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      tellEmpty = resolve;
      timer = setTimeout(resolve, patience);
    });
    clearTimeout(timer);
    tellEmpty = undefined;
  }

  return {
    enter: async () => {
      while (changing) await changing.catch(() => undefined);
      inside += 1;
      let hasLeft = false;
      return () => {
        if (hasLeft) return;
        hasLeft = true;
        inside -= 1;
        if (inside === 0) tellEmpty?.();
      };
    },
    alone: async (change) => {
      const before = changing;
      const mine = (async () => {
        await before?.catch(() => undefined);
        await untilEmpty();
        await change();
      })();
      changing = mine;
      try {
        await mine;
      } finally {
        if (changing === mine) changing = undefined;
      }
    },
  };
}

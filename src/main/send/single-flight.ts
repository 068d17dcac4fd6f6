/** Work that runs once at a time: asked for while it runs, it runs once more after. */
export interface SingleFlight {
  ask(): void;
  /** Resolves when nothing runs. */
  ended(): Promise<void>;
}

/** @param failed is told what the work rejected with; the next run is none the worse for it */
export function singleFlight(work: () => Promise<void>, failed: (error: unknown) => void): SingleFlight {
  let running: Promise<void> | undefined;
  let again = false;

  const run = async (): Promise<void> => {
    while (again) {
      again = false;
      await work().catch(failed);
    }
  };

  return {
    ask: () => {
      again = true;
      running ??= run().finally(() => {
        running = undefined;
      });
    },
    ended: async () => {
      await running;
    },
  };
}

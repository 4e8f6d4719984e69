/** Until when a network is not waited for, after it failed or was late. */
export interface Absence {
  until: number;
}

/** How long a reader waits while something is kept, and how long it is believed then that the network is away. */
const patience = 3000;
const rest = 30_000;

/**
 * The network's answer; what is kept, where the network fails, breaks down, or is late while something is kept.
 * Rejects where there is neither.
 */
export async function preferNetwork(
  network: Promise<Response>,
  findKept: () => Promise<Response | undefined>,
  absence: Absence,
  isUsable: (response: Response) => boolean = ({ status }) => status < 500,
): Promise<Response> {
  const isAway = Date.now() < absence.until;
  const inTime = await Promise.race([
    network.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, isAway ? 0 : patience)),
  ]);
  if (inTime && isUsable(inTime)) {
    absence.until = 0;
    return inTime;
  }
  const kept = await findKept();
  if (!kept) return network;
  absence.until = Date.now() + rest;
  return kept;
}

/** For so many minutes after signing in somebody has lately shown who they are. */
export const proofMinutes = 10;

/** Whether who signed in at `provedAt` needs to show nothing more at `now` for what asks for a fresh proof. */
export function isFreshProof(provedAt: Date, now: Date): boolean {
  return now.getTime() - provedAt.getTime() < proofMinutes * 60_000;
}

import type { steeringClient } from '../../door/steering-door';

/** What the association's teams have applied for and been given. */
export type Allocations = Awaited<ReturnType<typeof steeringClient.budget.allocations.query>>;
export type MoneyOfTeam = Allocations['money'][number];

/** A team's money in a year; null where nobody has said anything of it. */
export function moneyOf({ money }: Allocations, of: { readonly teamId: string; readonly year: number }) {
  return money.find(({ teamId, year }) => teamId === of.teamId && year === of.year) ?? null;
}

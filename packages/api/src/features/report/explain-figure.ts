import type { Transaction } from '@kraften/db/database';
import { readFacts } from '@kraften/db/facts/read-facts';
import { loadParticipations } from '@kraften/db/records/participation';
import { loadReferrals } from '@kraften/db/records/referral';
import { ReportingPeriod } from '@kraften/domain/concepts/period/reporting-period';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { audienceOf } from './audience-of';

/** The own team's cases behind a figure, by name: for a share its whole, with the part marked. The latest first. */
export const explainFigure = casework('participation:read')
  .input(z.object({ metricId: z.string().check(z.maxLength(100)), period: ReportingPeriod }))
  .query(async ({ ctx, input: { metricId, period } }) => {
    const metric = findMetric(metricId);
    if (metric === null || metric.behind === null || !metric.audiences.includes(audienceOf(ctx.actor))) {
      throw notFound('Måttet');
    }
    const { teamId } = ctx.actor;
    const facts = await readFacts(ctx.tx, teamId, metric.needs);
    const { numerator, denominator } = metric.cases({ ...facts, knownUntil: ctx.today() }, period);
    const part = idsOf(numerator);
    const counted: Counted = { part, whole: denominator === null ? part : idsOf(denominator) };
    const explained = {
      participations: metric.behind.of === 'participations' ? await participationsOf(ctx.tx, teamId, counted) : [],
      referrals: metric.behind.of === 'referrals' ? await referralsOf(ctx.tx, teamId, counted) : [],
    };
    const rows = explained.participations.length + explained.referrals.length;
    await ctx.audit.log({ details: { metricId: metric.id, from: period.from, to: period.to, rows } });
    return explained;
  });

type Counted = { readonly part: ReadonlySet<string>; readonly whole: ReadonlySet<string> };

function idsOf(cases: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(cases.map(({ id }) => id));
}

async function participationsOf(tx: Transaction, teamId: string, { part, whole }: Counted) {
  const participations = await loadParticipations(tx, teamId);
  return participations
    .filter(({ participationId }) => whole.has(participationId))
    .map(({ participationId, person, enrolledOn, closing }) => ({
      participationId,
      givenName: person.givenName,
      familyName: person.familyName,
      enrolledOn,
      closedOn: closing?.closedOn ?? null,
      outcome: closing?.outcome ?? null,
      dropout: closing?.dropout ?? false,
      inNumerator: part.has(participationId),
    }));
}

async function referralsOf(tx: Transaction, teamId: string, { part, whole }: Counted) {
  const referrals = await loadReferrals(tx, teamId, 'all');
  return referrals
    .filter(({ referralId }) => whole.has(referralId))
    .toReversed()
    .map(({ referralId, person, source, receivedOn, stage }) => ({
      referralId,
      givenName: person.givenName,
      familyName: person.familyName,
      source,
      receivedOn,
      stage,
      inNumerator: part.has(referralId),
    }));
}

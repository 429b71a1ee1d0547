import type { Facts } from '../../concepts/facts/facts';
import type { IncomeSource } from '../../concepts/income-source/income-source';
import type { ClosedParticipation } from '../../concepts/participation/closed-participation';
import type { Period } from '../../concepts/period/period';
import { exampleYear } from '../example/example-year';
import { closed } from '../populations/closed';
import type { Rows } from '../shapes/rows';

/** A closing with what the person lived on afterwards; null is unknown. */
export type ClosingWithIncome = { readonly participation: ClosedParticipation; readonly after: IncomeSource | null };

export const closingsWithIncome: Rows<ClosingWithIncome> = {
  needs: ['incomeAfter'],
  behind: { of: 'participations', areCounted: true },
  countsAgain: false,
  of: ({ participations, incomeAfter = [] }, period) => {
    const after = new Map(incomeAfter.map(({ participationId, incomeSource }) => [participationId, incomeSource]));
    return participations.flatMap((participation) =>
      closed.includes(participation, period) ? [{ participation, after: after.get(participation.id) ?? null }] : [],
    );
  },
  caseOf: ({ participation }) => participation,
};

/** What the people of the example year lived on afterwards. */
export const incomeExample: { readonly facts: Facts; readonly period: Period } = {
  period: exampleYear.period,
  facts: {
    ...exampleYear.facts,
    incomeAfter: [
      { participationId: 'Asta', incomeSource: 'none' },
      { participationId: 'Bo', incomeSource: 'none' },
      { participationId: 'Cecilia', incomeSource: null },
      { participationId: 'David', incomeSource: 'activity-support' },
      { participationId: 'Elsa', incomeSource: 'other' },
    ],
  },
};

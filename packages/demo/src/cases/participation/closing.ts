import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { OtherReason } from '@kraften/domain/concepts/closing/case-closing';
import type { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import type { Outcome } from '@kraften/domain/concepts/outcome/outcome';
import type { Random, Weights } from '../../chance/random';
import type { ParticipationRecord } from '../../demo-records';
import { dropoutDocumentation, finalDocumentation, moveDocumentation } from '../../texts/final-documentation';
import { incomeAfter } from './income';

type ClosingFields = Pick<
  ParticipationRecord,
  | 'closedOn'
  | 'outcome'
  | 'dropout'
  | 'transferredTo'
  | 'wageSubsidy'
  | 'otherReason'
  | 'incomeSourceAfter'
  | 'finalDocumentation'
  | 'closedById'
>;

export type Ending = {
  readonly closedOn: CalendarDate;
  readonly closedById: string;
  readonly kind: 'dropout' | 'move' | 'planned';
  readonly age: number;
  readonly incomeBefore: IncomeSource | null;
};

export const notClosed: ClosingFields = {
  closedOn: null,
  outcome: null,
  dropout: false,
  transferredTo: null,
  wageSubsidy: null,
  otherReason: null,
  incomeSourceAfter: null,
  finalDocumentation: '',
  closedById: null,
};

const plannedReasons: Weights<OtherReason> = [
  ['medical-rehabilitation', 52],
  ['moved', 16],
  ['does-not-want-to', 10],
  ['substance-abuse', 4],
  ['passed-away', 1],
  ['other', 17],
];

const dropoutReasons: Weights<OtherReason> = [
  ['does-not-want-to', 48],
  ['medical-rehabilitation', 20],
  ['moved', 14],
  ['other', 18],
];

/** How a participation ended; `outcomes` is the team's own share of each outcome. */
export function closing(random: Random, ending: Ending, outcomes: Weights<Outcome>): ClosingFields {
  const { closedOn, closedById, incomeBefore } = ending;
  const common = { ...notClosed, closedOn, closedById };
  switch (ending.kind) {
    case 'move':
      return {
        ...common,
        outcome: 'other-vocational-rehab',
        transferredTo: 'Samverkansteam Säter',
        incomeSourceAfter: incomeBefore,
        finalDocumentation: moveDocumentation(random),
      };
    case 'dropout': {
      const otherReason = random.weighted(dropoutReasons);
      return {
        ...common,
        outcome: 'other',
        dropout: true,
        otherReason,
        incomeSourceAfter: incomeAfter(random, 'other', incomeBefore),
        finalDocumentation: dropoutDocumentation(random, otherReason),
      };
    }
    case 'planned': {
      const outcome = random.weighted(outcomes.map(([item, weight]) => [item, weight * likelihood(item, ending.age)]));
      const otherReason = outcome === 'other' ? random.weighted(plannedReasons) : null;
      return {
        ...common,
        outcome,
        wageSubsidy: outcome === 'work' ? random.chance(0.45) : null,
        otherReason,
        incomeSourceAfter: otherReason === 'passed-away' ? null : incomeAfter(random, outcome, incomeBefore),
        finalDocumentation: finalDocumentation(random, outcome, otherReason),
      };
    }
  }
}

/** How age shifts an outcome: the young go to studies, the old to sickness compensation. */
function likelihood(outcome: Outcome, age: number): number {
  switch (outcome) {
    case 'studies':
      return age < 30 ? 1.9 : age < 46 ? 0.9 : 0.15;
    case 'sickness-compensation':
      return age < 30 ? 0.1 : age < 46 ? 0.7 : 2.2;
    case 'parental-leave':
      return age > 19 && age < 43 ? 1.6 : 0;
    default:
      return 1;
  }
}

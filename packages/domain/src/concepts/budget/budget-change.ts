import * as z from 'zod/mini';
import type { Label } from '../label/label';
import { monthNames } from './budget-finding';
import type { Allocation } from './budget-year';
import { forecastMethodLabels, forecastMethods } from './forecast';
import { oreText } from './ore';

/** What can change in a budget, in the order of its history. */
export const budgetFields = [
  'applied',
  'note',
  'allocated',
  'decidedOn',
  'allocationNote',
  'budget',
  'forecastMethod',
  'forecastAmount',
  'forecastFrom',
  'lineNote',
  'outcome',
  'preliminary',
  'categoryName',
  'firstYear',
  'lastYear',
  'position',
] as const;
export const BudgetField = z.enum(budgetFields);
export type BudgetField = z.output<typeof BudgetField>;

export const budgetFieldLabels: Readonly<Record<BudgetField, Label>> = {
  applied: { sv: 'Äskat', en: 'Applied' },
  note: { sv: 'Anteckning om äskandet', en: 'Note on the application' },
  allocated: { sv: 'Tilldelat', en: 'Allocated' },
  decidedOn: { sv: 'Beslutsdag', en: 'Day of the decision' },
  allocationNote: { sv: 'Anteckning om tilldelningen', en: 'Note on the allocation' },
  budget: { sv: 'Budget', en: 'Budget' },
  forecastMethod: { sv: 'Hur prognosen räknas', en: 'Method of the forecast' },
  forecastAmount: { sv: 'Prognosens belopp', en: 'Amount of the forecast' },
  forecastFrom: { sv: 'Prognosen gäller från', en: 'First month of the forecast' },
  lineNote: { sv: 'Anteckning', en: 'Note' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  preliminary: { sv: 'Preliminärt', en: 'Preliminary' },
  categoryName: { sv: 'Kostnadsslagets namn', en: 'Name of the category' },
  firstYear: { sv: 'Kostnadsslagets första år', en: 'First year of the category' },
  lastYear: { sv: 'Kostnadsslagets sista år', en: 'Last year of the category' },
  position: { sv: 'Plats i listan', en: 'Place in the list' },
};

export const ChangedValue = z.nullable(z.union([z.string(), z.number(), z.boolean()]));
export type ChangedValue = z.output<typeof ChangedValue>;

export type BudgetChange = {
  readonly field: BudgetField;
  readonly before: ChangedValue;
  readonly after: ChangedValue;
};

export type ChangedFields = Readonly<Partial<Record<BudgetField, ChangedValue>>>;

/** What differs between two states of the same fields, in the order of the list. What wasn't there before was nothing. */
export function changedFields(before: ChangedFields, after: ChangedFields): BudgetChange[] {
  return budgetFields.flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    return was === is || (isNothing(was) && isNothing(is)) ? [] : [{ field, before: was, after: is }];
  });
}

/** An allocation as the history names its parts. */
export function allocationFields(allocation: Allocation | null): ChangedFields {
  return {
    allocated: allocation?.allocatedOre ?? null,
    decidedOn: allocation?.decidedOn ?? null,
    allocationNote: allocation?.note ?? '',
  };
}

function isNothing(value: ChangedValue): boolean {
  return value === null || value === '' || value === false;
}

/** A value of a field, in words. */
export function changedValueText(field: BudgetField, value: ChangedValue): string {
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (value === null || value === '') return '–';
  switch (field) {
    case 'applied':
    case 'allocated':
    case 'budget':
    case 'forecastAmount':
    case 'outcome':
      return typeof value === 'number' ? `${oreText(value)} kr` : value;
    case 'forecastMethod': {
      const method = z.enum(forecastMethods).safeParse(value);
      return method.success ? forecastMethodLabels[method.data].sv : String(value);
    }
    case 'forecastFrom':
      return typeof value === 'number' ? (monthNames[value - 1] ?? String(value)) : value;
    case 'note':
    case 'decidedOn':
    case 'allocationNote':
    case 'lineNote':
    case 'preliminary':
    case 'categoryName':
    case 'firstYear':
    case 'lastYear':
    case 'position':
      return String(value);
  }
}

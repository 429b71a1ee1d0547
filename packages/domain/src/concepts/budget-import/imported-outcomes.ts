import { failure, type Result, success } from '../../result';
import { hasBegun, type InMonth, type MonthOutcome } from '../budget/budget-year';
import { Ore } from '../budget/ore';
import type { CalendarDate } from '../calendar-date/calendar-date';
import { byAccount, leftOut, meaningOf, noUnit, type OutcomeMapping, unitsIn } from './outcome-mapping';
import type { ImportedCell, OutcomeSource, SourceAmount } from './outcome-source';

type Beside = {
  readonly year: number;
  readonly today: CalendarDate;
  /** The last month to read; null for all that have begun. */
  readonly through: number | null;
  readonly isPreliminary: boolean;
  readonly standing: readonly (InMonth & MonthOutcome & { readonly version: number })[];
};

export type ImportedOutcomes = {
  /** A cell for each category and month that the file has amounts of, by month. */
  readonly cells: readonly ImportedCell[];
  /** What of the year's amounts is not counted, since somebody has said so. */
  readonly leftOutOre: number;
  /** Months whose amounts aren't read, since they haven't begun or come after the last one chosen. */
  readonly passedMonths: readonly number[];
};

/** What a file makes of a year's outcome, by what its names mean. Cells that it has nothing of stay as they are. */
export function importedOutcomes(
  source: OutcomeSource,
  mapping: OutcomeMapping,
  { year, today, through, isPreliminary, standing }: Beside,
): Result<ImportedOutcomes, string> {
  const ofYear = source.amounts.filter((amount) => amount.year === year);
  if (ofYear.length === 0) return failure(otherYears(source, year));
  const undecided = undecidedIn(source, mapping, ofYear);
  if (undecided !== null) return failure(undecided);
  const sums = new Map<string, { categoryId: string; month: number; ore: number }>();
  const passed = new Set<number>();
  let leftOutOre = 0;
  for (const amount of ofYear) {
    const { month, ore } = amount;
    const categoryId = categoryOf(amount, mapping);
    if (categoryId === null) leftOutOre += ore;
    else if (!hasBegun(today, { year, month }) || (through !== null && month > through)) passed.add(month);
    else {
      const key = `${categoryId} ${month}`;
      sums.set(key, { categoryId, month, ore: (sums.get(key)?.ore ?? 0) + ore });
    }
  }
  const large = [...sums.values()].find(({ ore }) => !Ore.safeParse(ore).success);
  if (large !== undefined) {
    return failure('Ett belopp är över 20 miljoner kronor. Räkna bara med teamets kostnadsställen.');
  }
  if (sums.size === 0) return failure('Inget i filen räknas med. Välj minst ett kostnadsställe och ett kostnadsslag.');
  const cells = [...sums.values()].map(({ categoryId, month, ore }): ImportedCell => {
    const stands = standing.find((cell) => cell.categoryId === categoryId && cell.month === month);
    const before = { ore: stands?.ore ?? null, isPreliminary: stands?.isPreliminary ?? false };
    return { categoryId, month, ore, isPreliminary, version: stands?.version ?? 0, before };
  });
  return success({
    cells: cells.toSorted((one, other) => one.month - other.month || one.categoryId.localeCompare(other.categoryId)),
    leftOutOre,
    passedMonths: [...passed].toSorted((one, other) => one - other),
  });
}

/** Whether the file would change what stands. */
export function isChanged({ ore, isPreliminary, before }: ImportedCell): boolean {
  return ore !== before.ore || isPreliminary !== before.isPreliminary;
}

function categoryOf({ account, unit }: SourceAmount, { accounts, units }: OutcomeMapping): string | null {
  const ofUnit = meaningOf(units, unit ?? noUnit) ?? byAccount;
  const meant = ofUnit === byAccount ? meaningOf(accounts, account) : ofUnit;
  return meant === undefined || meant === leftOut ? null : meant;
}

/** The first name that somebody has to say the meaning of, in words. */
function undecidedIn(
  source: OutcomeSource,
  { accounts, units }: OutcomeMapping,
  ofYear: readonly SourceAmount[],
): string | null {
  for (const { key, name } of unitsIn(source)) {
    if (meaningOf(units, key) === undefined)
      return `Välj vad kostnadsstället ${key === noUnit ? 'utan nummer' : `${key} ${name}`} är.`;
  }
  const counted = new Set(
    ofYear.flatMap(({ account, unit }) =>
      (meaningOf(units, unit ?? noUnit) ?? byAccount) === byAccount ? [account] : [],
    ),
  );
  const missing = source.accounts.find(({ key }) => counted.has(key) && meaningOf(accounts, key) === undefined);
  if (missing === undefined) return null;
  const called = source.kind === 'sie' ? `${missing.key} ${missing.name}`.trim() : `”${missing.name}”`;
  return `Välj vilket kostnadsslag ${called} hör till, eller att det inte räknas med.`;
}

function otherYears({ amounts }: OutcomeSource, year: number): string {
  const years = [...new Set(amounts.map((amount) => amount.year))].toSorted((one, other) => one - other);
  return `Filen har inga belopp för ${year}. Den gäller ${years.join(', ')}. Välj det året under Budget och läs in filen där.`;
}

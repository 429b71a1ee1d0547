import { failure, type Result, success } from '../../result';
import type { OutcomeSource, RowProblem, SourceAmount, SourceName } from './outcome-source';
import { type SieField, splitSieLine } from './sie-line';

/** As many as one reads before asking for another file. */
const mostProblems = 20;

/** The dimension that the format keeps for cost centres. */
const costCentres = '1';

type Voucher = { readonly row: number; readonly day: string };
type PeriodBalance = SourceAmount & { readonly isWhole: boolean };

/** Whether a text is a SIE file of types 1–4: it begins with the flag, after empty lines. */
export function isSie(text: string): boolean {
  return /^\s*#FLAGGA\b/i.test(text);
}

/**
 * A file that accounting exports (SIE 4, or the balances of months in 2 and 3), as what accounts have cost in each month and at
 * each cost centre. Transactions are counted where there are any, and else the balances of months. Of changed vouchers the rows
 * that stand are counted: a removed row (`#BTRANS`) is none, and an added one (`#RTRANS`) stands as a usual row beside itself.
 * What the format doesn't know is passed over, as it asks for.
 */
export function readSie(text: string): Result<OutcomeSource, readonly RowProblem[]> {
  const reader = new SieReader();
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) reader.read(line, index + 1);
  return reader.finish();
}

class SieReader {
  readonly #problems: RowProblem[] = [];
  readonly #accounts = new Map<string, string>();
  readonly #types = new Map<string, string>();
  readonly #units = new Map<string, string>();
  readonly #booked: SourceAmount[] = [];
  readonly #balances: PeriodBalance[] = [];
  #hasFlag = false;
  #vouchers = 0;
  #voucher: Voucher | null = null;
  #isOpen = false;

  read(line: string, row: number): void {
    if (line.trim() === '') return;
    const split = splitSieLine(line);
    const problem = split.ok ? this.#take(split.value, row) : split.problem;
    if (problem !== null) this.#complain(row, problem);
  }

  /** Takes a line's fields; gives what is wrong with them, in words. */
  #take([label, ...fields]: readonly SieField[], row: number): string | null {
    if (label === '{') return this.#open();
    if (label === '}') return this.#close();
    if (typeof label !== 'string' || !label.startsWith('#')) return 'Raden börjar inte med en etikett, som #KONTO.';
    switch (label.toUpperCase()) {
      case '#FLAGGA':
        this.#hasFlag = true;
        return null;
      case '#KONTO':
        this.#accounts.set(textAt(fields, 0), textAt(fields, 1));
        return null;
      case '#KTYP':
        this.#types.set(textAt(fields, 0), textAt(fields, 1).toUpperCase());
        return null;
      case '#OBJEKT':
        if (textAt(fields, 0) === costCentres) this.#units.set(textAt(fields, 1), textAt(fields, 2));
        return null;
      case '#VER':
        this.#voucher = { row, day: textAt(fields, 2) };
        this.#vouchers += 1;
        return null;
      case '#TRANS':
        return this.#transaction(fields);
      case '#PSALDO':
        return this.#balance(fields);
      default:
        return null;
    }
  }

  finish(): Result<OutcomeSource, readonly RowProblem[]> {
    if (!this.#hasFlag) this.#complain(1, 'Filen är ingen SIE-fil: den börjar inte med #FLAGGA.');
    if (this.#isOpen) this.#complain(this.#voucher?.row ?? 1, 'Verifikationen är inte avslutad. Filen är avbruten.');
    const hasBookings = this.#booked.length > 0;
    const amounts = hasBookings ? this.#booked : wholeBalances(this.#balances);
    if (this.#problems.length === 0 && amounts.length === 0) {
      const message =
        'Filen har varken verifikationer eller månadssaldon. Be om en SIE-fil av typ 4, med transaktioner.';
      this.#complain(1, message);
    }
    if (this.#problems.length > 0) return failure(this.#problems);
    const counted = amounts.filter(({ account }) => this.#isOfResult(account));
    return success({
      kind: 'sie',
      howRead: hasBookings
        ? `En SIE-fil med ${this.#vouchers} verifikationer.`
        : 'En SIE-fil utan verifikationer: månadernas saldon är lästa.',
      accounts: namesOf(
        counted.map(({ account }) => account),
        this.#accounts,
      ),
      units: namesOf(
        counted.flatMap(({ unit }) => unit ?? []),
        this.#units,
      ),
      amounts: counted,
    });
  }

  #open(): string | null {
    if (this.#voucher === null || this.#isOpen) return 'En klammer står där ingen verifikation börjar.';
    this.#isOpen = true;
    return null;
  }

  #close(): string | null {
    if (!this.#isOpen) return 'En klammer stängs som inte är öppnad.';
    this.#isOpen = false;
    this.#voucher = null;
    return null;
  }

  #transaction(fields: readonly SieField[]): string | null {
    if (this.#voucher === null || !this.#isOpen) return 'Raden #TRANS står utanför en verifikation.';
    const account = textAt(fields, 0);
    const objects = fields[1];
    const ore = oreIn(textAt(fields, 2));
    const month = monthIn(textAt(fields, 3) || this.#voucher.day);
    if (account === '' || typeof objects !== 'object') {
      return 'Raden #TRANS ska ha konto, objektlista och belopp: #TRANS 5010 {} 1200.00.';
    }
    if (ore === null) return `”${textAt(fields, 2)}” är inget belopp.`;
    if (month === null) return 'Verifikationen har inget datum i formen ÅÅÅÅMMDD.';
    this.#booked.push({ account, unit: unitIn(objects), ...month, ore });
    return null;
  }

  #balance(fields: readonly SieField[]): string | null {
    // The year before this is in the file to compare with.
    if (textAt(fields, 0) !== '0') return null;
    const month = monthIn(textAt(fields, 1));
    const account = textAt(fields, 2);
    const objects = fields[3];
    const ore = oreIn(textAt(fields, 4));
    if (month === null || account === '' || typeof objects !== 'object' || ore === null) {
      return 'Raden #PSALDO ska ha år, månad, konto, objektlista och saldo: #PSALDO 0 202501 5010 {} 1200.00.';
    }
    const unit = unitIn(objects);
    if (objects.length > 0 && unit === null) return null;
    this.#balances.push({ account, unit, ...month, ore, isWhole: objects.length === 0 });
    return null;
  }

  /** Costs and incomes; what is owned and owed is neither. */
  #isOfResult(account: string): boolean {
    const type = this.#types.get(account);
    return type === undefined ? !/^[12]/.test(account) : type === 'K' || type === 'I';
  }

  #complain(row: number, message: string): void {
    if (this.#problems.length < mostProblems) this.#problems.push({ row, message });
  }
}

/** The balance of an account is given whole and once more by cost centre: what no centre has is the rest of the whole. */
function wholeBalances(balances: readonly PeriodBalance[]): readonly SourceAmount[] {
  const keyOf = ({ account, year, month }: SourceAmount) => `${account} ${year} ${month}`;
  const atCentres = new Map<string, number>();
  for (const balance of balances) {
    if (!balance.isWhole) atCentres.set(keyOf(balance), (atCentres.get(keyOf(balance)) ?? 0) + balance.ore);
  }
  return balances.flatMap(({ isWhole, ...amount }) => {
    const ore = isWhole ? amount.ore - (atCentres.get(keyOf(amount)) ?? 0) : amount.ore;
    return ore === 0 ? [] : [{ ...amount, ore }];
  });
}

function unitIn(objects: readonly string[]): string | null {
  for (let index = 0; index + 1 < objects.length; index += 2) {
    if (objects[index] === costCentres) return objects[index + 1] ?? null;
  }
  return null;
}

function textAt(fields: readonly SieField[], index: number): string {
  const field = fields[index];
  return typeof field === 'string' ? field : '';
}

function oreIn(text: string): number | null {
  return /^[+-]?\d{1,13}(?:[.,]\d+)?$/.test(text) ? Math.round(Number(text.replace(',', '.')) * 100) : null;
}

/** The year and the month of a day or a period: `20250131`, `202501`. */
function monthIn(text: string): { readonly year: number; readonly month: number } | null {
  const [, year, month] = /^(\d{4})(0[1-9]|1[0-2])(?:\d{2})?$/.exec(text) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month) };
}

function namesOf(keys: readonly string[], names: ReadonlyMap<string, string>): readonly SourceName[] {
  return [...new Set(keys)].toSorted().map((key) => ({ key, name: names.get(key) ?? '' }));
}

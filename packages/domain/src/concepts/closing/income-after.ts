import type { IncomeSource } from '../income-source/income-source';

/** What somebody lived on when the participation had closed; null where nobody wrote it down. */
export type IncomeAfter = { readonly participationId: string; readonly incomeSource: IncomeSource | null };

import { oreText, readOre } from '@kraften/domain/concepts/budget/ore';
import type { Outcome } from '../budget-record';

export type CellKey = `${string} ${number}`;
export type CellPlace = Pick<Outcome, 'categoryId' | 'month'>;

export function keyOf({ categoryId, month }: CellPlace): CellKey {
  return `${categoryId} ${month}`;
}

/** A cell as it stands in the grid. */
export type CellState = {
  readonly text: string;
  readonly isPreliminary: boolean;
  /** Why the text can't be stored; null when it can. */
  readonly problem: string | null;
  /** What somebody else has stored in it meanwhile; null when nobody has. */
  readonly other: Outcome | null;
};

export type GridState = {
  readonly cells: ReadonlyMap<CellKey, CellState>;
  readonly status: 'saved' | 'unsaved' | 'saving' | 'failed' | 'refused';
  readonly refusal: string;
  readonly savedAt: Date | null;
};

export type OutcomeServer = {
  readonly save: (
    cells: readonly Outcome[],
  ) => Promise<{ readonly saved: readonly Outcome[]; readonly conflicts: readonly Outcome[] }>;
  /** Why the server won't have it; null where it may go better next time. */
  readonly refusalIn: (error: unknown) => string | null;
};

const pauseBeforeSaving = 700;
const pauseBeforeTryingAgain = 5000;

const emptyCell: CellState = { text: '', isPreliminary: false, problem: null, other: null };

/**
 * Keeps a grid of outcomes stored while it is written, cell by cell: what somebody else has written in one of them is shown there and
 * holds up none of the others.
 */
export class OutcomeSaver {
  #state: GridState = { cells: new Map(), status: 'saved', refusal: '', savedAt: null };
  #stored = new Map<CellKey, Outcome>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  readonly #server: OutcomeServer;
  readonly #listeners = new Set<() => void>();

  constructor(stored: readonly Outcome[], server: OutcomeServer) {
    this.#server = server;
    for (const outcome of stored) this.#take(outcome);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): GridState => this.#state;

  cell(place: CellPlace): CellState {
    return this.#state.cells.get(keyOf(place)) ?? emptyCell;
  }

  /** Whether all that stands in the grid is stored: nothing waits, can't be read or was also written elsewhere. */
  get isSaved(): boolean {
    const isLeft = [...this.#state.cells.values()].some(({ problem, other }) => problem !== null || other !== null);
    return !isLeft && this.#isSent;
  }

  get #isSent(): boolean {
    return this.#unsaved().length === 0;
  }

  /** Somebody has written in a cell, or marked it. */
  write(place: CellPlace, change: Partial<Pick<CellState, 'text' | 'isPreliminary'>>): void {
    const cell = { ...this.cell(place), ...change };
    const read = readOre(cell.text);
    this.#set(place, { ...cell, problem: read.ok ? null : read.problem });
    this.#schedule(pauseBeforeSaving);
  }

  /** Writes the amount as amounts are written, when one leaves its cell. */
  tidy(place: CellPlace): void {
    const cell = this.cell(place);
    const read = readOre(cell.text);
    if (read.ok) this.#set(place, { ...cell, text: read.value === null ? '' : oreText(read.value) });
    void this.flush();
  }

  /** What was stored elsewhere is taken into the cells where nothing here would be lost by it. */
  adopt(stored: readonly Outcome[]): void {
    const unsaved = new Set(this.#unsaved().map(keyOf));
    for (const outcome of stored) {
      const cell = this.cell(outcome);
      const known = cell.other ?? this.#stored.get(keyOf(outcome));
      if (outcome.version <= (known?.version ?? 0)) continue;
      if (cell.other !== null) this.#set(outcome, { ...cell, other: outcome });
      else if (!unsaved.has(keyOf(outcome)) && cell.problem === null) this.#take(outcome);
    }
    this.#show({});
  }

  /** Settles a cell that two have written in: with what stands here, or with the other's. */
  settle(place: CellPlace, choice: 'mine' | 'other'): void {
    const cell = this.cell(place);
    if (cell.other === null) return;
    this.#stored.set(keyOf(place), cell.other);
    if (choice === 'other') this.#take(cell.other);
    else this.#set(place, { ...cell, other: null });
    void this.flush();
  }

  /** Stores what is written now. True when it is stored. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#sending !== null) await this.#sending;
    const unsaved = this.#unsaved();
    if (unsaved.length > 0) {
      this.#sending = this.#send(unsaved).finally(() => {
        this.#sending = null;
      });
      await this.#sending;
    } else if (this.#state.status !== 'saved') this.#show({ status: 'saved' });
    return this.isSaved;
  }

  /** Sends nothing more by itself until somebody writes again. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #unsaved(): Outcome[] {
    return [...this.#state.cells].flatMap(([key, { text, isPreliminary, other }]) => {
      const read = readOre(text);
      if (!read.ok || other !== null) return [];
      const stored = this.#stored.get(key);
      // A mark says something of an amount, and nothing of an empty cell.
      const isMarked = read.value !== null && isPreliminary;
      if (read.value === (stored?.ore ?? null) && isMarked === (stored?.isPreliminary ?? false)) return [];
      return [{ ...placeOf(key), ore: read.value, isPreliminary: isMarked, version: stored?.version ?? 0 }];
    });
  }

  async #send(unsaved: readonly Outcome[]): Promise<void> {
    this.#show({ status: 'saving' });
    try {
      const { saved, conflicts } = await this.#server.save(unsaved);
      for (const outcome of saved) this.#stored.set(keyOf(outcome), outcome);
      for (const other of conflicts) this.#set(other, { ...this.cell(other), other });
      this.#show({ savedAt: new Date(), status: this.#isSent ? 'saved' : 'unsaved' });
      if (!this.#isSent) this.#schedule(pauseBeforeSaving);
    } catch (error) {
      const refusal = this.#server.refusalIn(error);
      this.#show(refusal === null ? { status: 'failed' } : { status: 'refused', refusal });
      if (refusal === null) this.#later(pauseBeforeTryingAgain);
    }
  }

  #take(outcome: Outcome): void {
    const { ore, isPreliminary } = outcome;
    this.#stored.set(keyOf(outcome), outcome);
    this.#set(outcome, { ...emptyCell, text: ore === null ? '' : oreText(ore), isPreliminary });
  }

  #set(place: CellPlace, cell: CellState): void {
    this.#show({ cells: new Map(this.#state.cells).set(keyOf(place), cell) });
  }

  #schedule(delay: number): void {
    this.#show({ status: this.#isSent ? 'saved' : 'unsaved' });
    this.#later(delay);
  }

  #later(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  #show(change: Partial<GridState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function placeOf(key: CellKey): CellPlace {
  const [categoryId = '', month] = key.split(' ');
  return { categoryId, month: Number(month) };
}

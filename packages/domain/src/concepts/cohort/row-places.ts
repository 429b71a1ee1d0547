import type { Participation } from '../participation/participation';
import { PossibleRepeats } from '../possible-repeats/possible-repeats';
import type { CohortError } from './cohort-error';
import type { RawRow, ReadFields } from './read-row';

/** Where a row stands, and what of it other rows must agree with. */
export type RowPlace = Pick<CohortError, 'line'> & {
  readonly row: number;
} & Pick<ReadFields, 'id' | 'personId' | 'enrolledOn' | 'closedOn'>;

/** The places of a file's rows, of which only few are looked at: those that may share their id or their person with another. */
export class RowPlaces {
  readonly #rows: number[] = [];
  readonly #lines: (number | null)[] = [];
  readonly #contents: (Participation | ReadFields)[] = [];
  readonly #ids = new PossibleRepeats();
  readonly #people = new PossibleRepeats();

  /** @param content the participation where the row is one, else what could be read of it */
  add({ row, line }: Pick<RawRow, 'row' | 'line'>, content: Participation | ReadFields): void {
    this.#rows.push(row);
    this.#lines.push(line);
    this.#contents.push(content);
    this.#ids.add(content.id ?? '');
    this.#people.add(content.personId ?? '');
  }

  /** The rows that may share their id with another, in the order of the file. */
  maybeOfSameId(): readonly RowPlace[] {
    return this.#ids.places().flatMap((place) => this.#at(place));
  }

  /** The rows that may be about the same person as another, in the order of the file. */
  maybeOfSamePerson(): readonly RowPlace[] {
    return this.#people.places().flatMap((place) => this.#at(place));
  }

  #at(place: number): readonly RowPlace[] {
    const [row, line = null, content] = [this.#rows[place], this.#lines[place], this.#contents[place]];
    if (row === undefined || content === undefined) return [];
    const { id, personId, enrolledOn } = content;
    const closedOn = 'closing' in content ? (content.closing?.closedOn ?? null) : content.closedOn;
    return [{ row, line, id, personId, enrolledOn, closedOn }];
  }
}

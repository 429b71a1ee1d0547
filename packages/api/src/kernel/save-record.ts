import { isDeepStrictEqual } from 'node:util';
import { conflict, notFound } from './problem';

type SavedRecord<Values extends object> = {
  /** What the record is called when it has changed meanwhile: "Arbetsgivaren". */
  readonly what: string;
  /** As it stands; null when it has never been saved. */
  readonly stored: (Values & { readonly version: number }) | null;
  /** As it is to stand. */
  readonly values: Values;
  /** The version that the form has; 0 has never been saved: the client chooses its id. */
  readonly version: number;
  /** Both give false when somebody else came first. */
  readonly insert: () => Promise<boolean>;
  readonly update: () => Promise<boolean>;
};

/**
 * Saves a whole record under the id that the client chose, and gives its version. Saying the same again changes nothing and is no
 * conflict, so that a press too many, or an answer that was lost on its way, does no harm. One that is
 * nowhere, or another team's, is not found.
 */
export async function saveRecord<Values extends object>(record: SavedRecord<Values>): Promise<number> {
  const { what, stored, values, version, insert, update } = record;
  if (stored === null) {
    if (version !== 0) throw notFound(what);
    if (!(await insert())) throw conflict(what);
    return 1;
  }
  const says = Object.fromEntries(Object.keys(values).map((field) => [field, Reflect.get(stored, field)]));
  if (isDeepStrictEqual(says, { ...values })) return stored.version;
  if (!(await update())) throw conflict(what);
  return version + 1;
}

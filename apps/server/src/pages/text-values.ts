/** A form as somebody filled it in, by field name; what is missing is empty. */
export type TextValues = Readonly<Record<string, string>>;

/** The text fields of a form that was sent. */
export function textValuesOf(body: unknown): TextValues {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

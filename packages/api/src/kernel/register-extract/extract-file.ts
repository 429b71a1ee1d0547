import type { RegisterExtract } from '@kraften/domain/concepts/register-extract/register-extract';

/** An extract at the moment when it is handed out. */
export type MadeExtract = {
  readonly personName: string;
  readonly teamName: string;
  readonly extract: RegisterExtract;
  readonly madeAt: Date;
};

/**
 * The extract as JSON, for another program: `kraften-register-extract/1`. `tables` has every table, also the empty ones;
 * of each record `fields` by name, with `label` in Swedish, `value`, and `review` where somebody has to read the text or has
 * decided about it.
 */
export function extractFile({ personName, teamName, extract, madeAt }: MadeExtract): string {
  const tables = extract.map(({ table, heading, records }) => ({
    table,
    heading,
    records: records.map(({ recordId, fields }) => ({
      recordId,
      fields: Object.fromEntries(
        fields.map(({ name, label, value, review }) => [
          name,
          { label, value, ...(review === null ? {} : { review }) },
        ]),
      ),
    })),
  }));
  const about = {
    format: 'kraften-register-extract/1',
    madeAt: madeAt.toISOString(),
    team: teamName,
    person: personName,
  };
  return `${JSON.stringify({ ...about, tables }, null, 2)}\n`;
}

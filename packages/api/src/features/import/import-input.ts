import * as z from 'zod/mini';

/** Most characters of a file in base64: what `readTableFile` reads, and a little more, so that it is that which refuses. */
const mostBase64 = 12_000_000;

/** A list as whoever imports it chose it. It is sent with each step and kept in none. */
export const ImportFile = z.object({
  fileName: z.string().check(z.maxLength(300, 'Filens namn är för långt. Ge den ett kortare.')),
  base64: z.string().check(z.maxLength(mostBase64, 'Filen är större än 8 MB. Dela upp den.')),
  /** Null for the first sheet with anything in it. */
  sheetName: z.nullable(z.string().check(z.maxLength(100))),
});
export type ImportFile = z.output<typeof ImportFile>;

import * as z from 'zod/mini';
import { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import { findMetric } from '../../metrics/catalogue';
import { failure, type Result, success } from '../../result';
import type { FigureSheet, PrintedFigure } from './figure-sheet';
import { readPrinted } from './read-printed';

/** A figure as someone types it in from a report: where it belongs, and exactly what is printed. */
export const TypedFigure = z.object({
  path: z.string('Skriv figurens sökväg, som flow.closed.'),
  printed: z.string('Skriv figuren så som den står i rapporten, som text.'),
  heading: z.optional(z.string('Skriv kolumnens rubrik som text.')),
});
export type TypedFigure = z.output<typeof TypedFigure>;

/** The figures of one report, typed in. Other fields may stand beside these; they are not read. */
export const TypedReport = z.object({
  period: z.object({ from: CalendarDate, to: CalendarDate }, 'Skriv perioden som { "from": …, "to": … }.'),
  figures: z.array(TypedFigure, 'Skriv figurerna som en lista.'),
});
export type TypedReport = z.output<typeof TypedReport>;

export type FigureError = { readonly place: string; readonly message: string };

/** Reads typed-in figures, whatever the input holds: the sheet to check, or everything that can't be read. */
export function parseFigureSheet(input: unknown): Result<FigureSheet, readonly FigureError[]> {
  const read = TypedReport.safeParse(input);
  if (!read.success) {
    return failure(read.error.issues.map(({ path, message }) => ({ place: path.join('.') || 'filen', message })));
  }
  const { period, figures } = read.data;
  const errors: FigureError[] = [];
  if (period.from > period.to)
    errors.push({ place: 'period', message: 'Perioden börjar efter att den slutar. Byt plats på datumen.' });
  const printed = figures.flatMap((figure, index) => {
    const result = readTypedFigure(figure);
    if (result.ok) return [result.value];
    errors.push({ place: `figures.${index}`, message: result.problem });
    return [];
  });
  return errors.length === 0 ? success({ period, figures: printed }) : failure(errors);
}

/** Reads one typed-in figure, or says in a sentence why it can't be (Swedish). */
export function readTypedFigure({ path, printed, heading }: TypedFigure): Result<PrintedFigure, string> {
  if (!isKnownPath(path))
    return failure(`Det finns ingen figur som heter ${path}. Sökvägen är den i kraften-report/1.`);
  const read = readPrinted(printed);
  if (!read) return failure(`Det finns inget tal i ${JSON.stringify(printed)}. Skriv det som står i rapporten.`);
  return success({ path, heading: heading ?? null, ...(path.endsWith('.rate') ? inPercent(read) : read) });
}

/** A share may be typed as 54 % or as 0,54. */
function inPercent(read: NonNullable<ReturnType<typeof readPrinted>>) {
  if (read.value > 1 || read.decimals === 0) return read;
  return { ...read, value: read.value * 100, decimals: Math.max(0, read.decimals - 2) };
}

/** Whether the path is a metric's, or lies inside one. */
function isKnownPath(path: string): boolean {
  const parts = path.split('.');
  return parts.some((_, index) => findMetric(parts.slice(0, index + 1).join('.')) !== null);
}

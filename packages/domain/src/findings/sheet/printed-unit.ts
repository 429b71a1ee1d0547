import type { Unit } from '../../metrics/metric';

/** The mean month of the calendar: 400 years are 146 097 days. */
const daysInMonth = 146_097 / 4800;

/** What reports print beside a number: how it is written (Swedish), what it measures, and in which proportion to others that do. */
const units = [
  { unit: 'days', written: /(?<!\p{L})dag(?:ar)?(?!\p{L})/iu, measures: 'time', size: 1 / daysInMonth },
  { unit: 'weeks', written: /(?<!\p{L})veck(?:a|or)(?!\p{L})/iu, measures: 'time', size: 7 / daysInMonth },
  { unit: 'months', written: /(?<!\p{L})mån/iu, measures: 'time', size: 1 },
  { unit: 'years', written: /(?<!\p{L})år(?!\p{L})/iu, measures: 'time', size: 12 },
  { unit: 'hours', written: /(?<!\p{L})(?:h|tim|timm(?:e|ar))(?!\p{L})/iu, measures: 'working-hours', size: 1 },
  { unit: 'points', written: /(?<!\p{L})(?:p|poäng)(?!\p{L})/iu, measures: 'score', size: 1 },
  { unit: 'kronor', written: /(?<!\p{L})kr(?:on(?:a|or))?(?!\p{L})/iu, measures: 'money', size: 1 },
  { unit: 'thousand-kronor', written: /(?<!\p{L})tkr(?!\p{L})/iu, measures: 'money', size: 1000 },
  { unit: 'million-kronor', written: /(?<!\p{L})mn?kr(?!\p{L})/iu, measures: 'money', size: 1_000_000 },
] as const;

export type PrintedUnit = (typeof units)[number]['unit'];

/** The unit in a text, and of several the first, as in "4,5 år (54 månader)"; null when there is none. */
export function unitIn(text: string): PrintedUnit | null {
  const found = units.flatMap(({ unit, written }) => {
    const place = text.search(written);
    return place === -1 ? [] : [{ unit, place }];
  });
  return found.sort((one, other) => one.place - other.place)[0]?.unit ?? null;
}

/** So many of one unit in another; null when they don't measure the same. */
export function converted(value: number, from: PrintedUnit | Unit, to: Unit): number | null {
  if (from === to) return value;
  const [printed, wanted] = [from, to].map((name) => units.find(({ unit }) => unit === name));
  return printed && printed.measures === wanted?.measures ? (value * printed.size) / wanted.size : null;
}

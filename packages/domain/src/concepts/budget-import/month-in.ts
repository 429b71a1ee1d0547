import { monthNames } from '../budget/budget-finding';

export type WrittenMonth = {
  /** Null where the text says none. */
  readonly year: number | null;
  readonly month: number;
};

/** A month as somebody writes it: "mars", "mar 2025", "Mars-25", "2025-03", "202503", "2025-03-31", "3". Null for anything else. */
export function monthIn(text: string): WrittenMonth | null {
  const bare = text.trim().toLocaleLowerCase('sv').replaceAll('.', '');
  const [, year, month] = /^(20\d{2})[-/ ]?(0[1-9]|1[0-2])(?:[-/ ]?\d{2})?$/.exec(bare) ?? [];
  if (year !== undefined) return { year: Number(year), month: Number(month) };
  const [, alone] = /^(?:period |månad |m)?(0?[1-9]|1[0-2])$/.exec(bare) ?? [];
  if (alone !== undefined) return { year: null, month: Number(alone) };
  const [, name, named] = /^(\p{L}{3,9})(?:[ -]*(\d{2}|\d{4}))?$/u.exec(bare) ?? [];
  if (name === undefined) return null;
  const place = monthNames.findIndex((known) => known === name || (name.length <= 4 && known.startsWith(name)));
  if (place === -1) return null;
  return {
    year: named === undefined ? null : named.length === 2 ? 2000 + Number(named) : Number(named),
    month: place + 1,
  };
}

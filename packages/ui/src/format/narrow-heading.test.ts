import { expect, test } from 'vitest';
import { narrowHeading } from './narrow-heading';

test.each([
  ['Rehabiliteringspenning', 'Rehabiliterings|penning'],
  ['Till annan arbetslivsinriktad rehabilitering', 'Till annan arbetslivs|inriktad rehabili|tering'],
  ['Arbetsförmedlingen', 'Arbets|förmedlingen'],
  ['Standardavvikelse', 'Standard|avvikelse'],
  ['Avslutade', 'Av|slutade'],
  ['Avslut totalt', 'Avslut totalt'],
])('%s breaks where a Swede would break it', (text, broken) => {
  expect(narrowHeading(text).replaceAll('\u00ad', '|')).toBe(broken);
});

test('a date keeps together', () => {
  expect(narrowHeading('Inskrivna 2025-01-01')).toBe('Inskrivna 2025-\u206001-\u206001');
});

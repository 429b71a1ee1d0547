import { expect, test } from 'vitest';
import { finalSections, finalTemplate, writtenDocumentation } from './final-documentation';

test('headings alone are nothing written', () => {
  expect(writtenDocumentation(finalTemplate)).toBe('');
  expect(writtenDocumentation(' \n ')).toBe('');
});

test('what is written is kept under its heading, and headings with nothing under them go', () => {
  const text = finalTemplate.replace('Så har det gått\n', 'Så har det gått\nMaja arbetar halvtid.\n\nDet går bra.\n');
  expect(writtenDocumentation(text)).toBe('Så har det gått\nMaja arbetar halvtid.\n\nDet går bra.');
  expect(finalSections(text)).toEqual([{ heading: 'Så har det gått', text: 'Maja arbetar halvtid.\n\nDet går bra.' }]);
});

test('a text without headings is kept as it is', () => {
  expect(writtenDocumentation(' Se läkarutlåtande. ')).toBe('Se läkarutlåtande.');
  expect(finalSections('Först.\r\nBakgrund\r\nSedan.')).toEqual([
    { heading: null, text: 'Först.' },
    { heading: 'Bakgrund', text: 'Sedan.' },
  ]);
});

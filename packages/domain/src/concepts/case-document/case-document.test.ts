import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import { CaseDocumentDetails, checkDocumentDetails, DocumentStrike } from './case-document';
import {
  bytesOfPart,
  documentPartSize,
  largestDocument,
  partsOf,
  savedNameOf,
  sizeProblem,
  titleOfFile,
  typeByName,
} from './document-file';

describe('what is said of a document', () => {
  const details = { title: ' Läkarintyg ', kind: 'certificate', datedOn: '2026-03-10' };

  test('is read from a form', () => {
    expect(CaseDocumentDetails.parse(details)).toEqual({ ...details, title: 'Läkarintyg' });
    for (const change of [{ title: ' ' }, { title: 'x'.repeat(201) }, { kind: 'film' }, { datedOn: '2026-02-30' }]) {
      expect(CaseDocumentDetails.safeParse({ ...details, ...change }).success, JSON.stringify(change)).toBe(false);
    }
  });

  test('is of today or a day before', () => {
    const read = CaseDocumentDetails.parse(details);
    expect(checkDocumentDetails(read, calendarDate(2026, 3, 10)).ok).toBe(true);
    expect(checkDocumentDetails(read, calendarDate(2026, 3, 9))).toMatchObject({
      ok: false,
      problem: [{ field: 'datedOn' }],
    });
  });

  test('is struck with a reason', () => {
    expect(DocumentStrike.safeParse({ reason: ' ' }).success).toBe(false);
    expect(DocumentStrike.parse({ reason: ' Fel person. ' })).toEqual({ reason: 'Fel person.' });
  });
});

describe('a file', () => {
  test('has between one byte and 20 MB', () => {
    expect([0, 1, largestDocument, largestDocument + 1].map(sizeProblem)).toEqual(['empty', null, null, 'too-large']);
  });

  test.each([1, documentPartSize, documentPartSize + 1, 3 * documentPartSize - 1, largestDocument])(
    'of %i bytes is sent in parts that add up to it',
    (byteLength) => {
      const parts = Array.from({ length: partsOf(byteLength) }, (_, part) => bytesOfPart(byteLength, part));
      expect(parts.reduce((sum, bytes) => sum + bytes, 0)).toBe(byteLength);
      expect(Math.min(...parts)).toBeGreaterThan(0);
      expect(Math.max(...parts)).toBeLessThanOrEqual(documentPartSize);
    },
  );

  test('says by its name what it would be', () => {
    expect(['intyg.PDF', 'a.b.docx', 'foto.JPG', 'makro.docm', 'intyg', '.txt'].map(typeByName)).toEqual([
      'pdf',
      'docx',
      'jpeg',
      null,
      null,
      'txt',
    ]);
  });

  test('gets a title from its name', () => {
    expect(['Läkarintyg_mars  2026.pdf', 'CV', '.txt', `${'x'.repeat(300)}.pdf`].map(titleOfFile)).toEqual([
      'Läkarintyg mars 2026',
      'CV',
      'Dokument',
      'x'.repeat(200),
    ]);
  });

  test('is saved under its title, which can be no path', () => {
    expect(savedNameOf('Intyg 3/4: "klart"', 'pdf')).toBe('Intyg 3 4 klart.pdf');
    expect(savedNameOf('../../etc', 'txt')).toBe('etc.txt');
    expect(savedNameOf('\u202Efdp.exe', 'jpeg')).toBe('fdp.exe.jpg');
    expect(savedNameOf(' . ', 'odt')).toBe('dokument.odt');
  });
});

import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTableFile } from './read-table-file';

const bytesOf = (text: string) => new TextEncoder().encode(text);
async function cellsOf(bytes: Uint8Array, sheetName: string | null = null) {
  const read = await readTableFile(bytes, sheetName);
  return read.ok ? read.value.rows.map(({ row, cells }) => [row, ...cells]) : read.problem;
}

describe('a text file', () => {
  test.each([
    ['semicolons', 'Namn;Ort\r\nÅsa;Säter\r\n'],
    ['commas', 'Namn,Ort\nÅsa,Säter\n'],
    ['tabs', 'Namn\tOrt\nÅsa\tSäter'],
    ['a byte order mark and quotation marks', '\ufeff"Namn";"Ort"\r\n"Åsa";"Säter"'],
  ])('is read with %s', async (_what, text) => {
    expect(await cellsOf(bytesOf(text))).toEqual([
      [1, 'Namn', 'Ort'],
      [2, 'Åsa', 'Säter'],
    ]);
  });

  test('as Excel in Windows saves it, in Windows-1252, keeps å, ä, ö and €', async () => {
    const bytes = Uint8Array.from([...Buffer.from('Namn;Ort\nÅsa;Säter ', 'latin1'), 0x80]);
    expect(await cellsOf(bytes)).toEqual([
      [1, 'Namn', 'Ort'],
      [2, 'Åsa', 'Säter €'],
    ]);
  });

  test('keeps the numbers of its rows past those that are empty', async () => {
    expect(await cellsOf(bytesOf('Namn;Ort\n\nÅsa;"Stora\nSkedvi"\nBo;'))).toEqual([
      [1, 'Namn', 'Ort'],
      [2, ''],
      [3, 'Åsa', 'Stora\nSkedvi'],
      [4, 'Bo', ''],
    ]);
  });
});

describe('a workbook', () => {
  async function workbook(): Promise<Uint8Array> {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Läs mig').addRow(['Om listan']);
    const sheet = book.addWorksheet('Deltagare');
    sheet.addRow(['Namn', 'Inskriven', 'Månader', 'Avhopp', 'Personnummer']);
    sheet.addRow(['Åsa', new Date('2024-03-05'), 12.5, true, 199001012385]);
    sheet.addRow([]);
    sheet.addRow(['Bo', new Date('1999-12-31'), 0, false, '19900101-2385']);
    return new Uint8Array(await book.xlsx.writeBuffer());
  }

  test('has its days, numbers and texts as they stand there, in the first sheet with rows or the one that is asked for', async () => {
    const bytes = await workbook();
    expect(await cellsOf(bytes)).toEqual([
      [1, 'Namn', 'Inskriven', 'Månader', 'Avhopp', 'Personnummer'],
      [2, 'Åsa', '2024-03-05', '12.5', 'ja', '199001012385'],
      [3, '', '', '', '', ''],
      [4, 'Bo', '1999-12-31', '0', 'nej', '19900101-2385'],
    ]);
    expect(await cellsOf(bytes, 'Läs mig')).toEqual([[1, 'Om listan']]);
    expect(await cellsOf(bytes, 'Finns inte')).toContain('inget blad');
  });

  test('that unpacks to an unreasonable size is refused before it is read', async () => {
    const zeros = new Uint8Array(64 * 1_048_576);
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': zeros }, { level: 4 });
    expect(bomb.length).toBeLessThan(1_048_576);
    expect(await cellsOf(bomb)).toContain('orimligt stor');
  });

  test('that names something outside itself shows nothing of it', async () => {
    const bytes = await workbook();
    const { unzipSync } = await import('fflate');
    const files = unzipSync(bytes);
    const sheet = new TextDecoder().decode(files['xl/sharedStrings.xml']);
    const evil = sheet
      .replace('?>', '?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>')
      .replace('Åsa', '&x;');
    const read = await cellsOf(zipSync({ ...files, 'xl/sharedStrings.xml': bytesOf(evil) }));
    expect(JSON.stringify(read)).not.toContain('root:');
  });

  test('that isn’t one, is old or is something else is refused with what to do', async () => {
    expect(await cellsOf(zipSync({ 'hej.txt': bytesOf('hej') }))).toContain('spara den på nytt');
    expect(await cellsOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toContain('gamla format');
    expect(await cellsOf(bytesOf('%PDF-1.7\n\0\0'))).toContain('ingen Excel- eller CSV-fil');
    expect(await cellsOf(new Uint8Array())).toContain('tom');
    expect(await cellsOf(new Uint8Array(9 * 1_048_576))).toContain('8 MB');
    expect(await cellsOf(bytesOf('Namn;Ort\n"Åsa;Säter'))).toContain('Citattecknen');
  });
});

import { failure, type Result, success } from '@kraften/domain/result';

/** Parses JSON; the problem is a Swedish sentence that says where. */
export function parseJson(text: string): Result<unknown, string> {
  if (text.trim() === '') return failure('Filen är tom.');
  try {
    const value: unknown = JSON.parse(text);
    return success(value);
  } catch (error) {
    const place = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '');
    const where = place ? ` (rad ${place[1]}, tecken ${place[2]})` : '';
    return failure(`Filen är inte giltig JSON${where}. Rätta den, eller exportera den på nytt.`);
  }
}

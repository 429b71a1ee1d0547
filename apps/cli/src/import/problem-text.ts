/** The file of what is to be mended, as it is printed: its columns apart by tabs. */
export function problemText({ base64 }: { readonly base64: string }): string {
  return Buffer.from(base64, 'base64')
    .toString('utf8')
    .replace('\ufeff', '')
    .replaceAll('\r\n', '\n')
    .replaceAll(';', '\t');
}

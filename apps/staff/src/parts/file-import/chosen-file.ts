/** A file as it is sent. */
export type ChosenFile = { readonly fileName: string; readonly base64: string; readonly sheetName: string | null };

/** What the server reads at most. */
const mostBytes = 8 * 1_048_576;

/** Reads a file that somebody chose; a Swedish sentence when it is too large or can't be read. */
export async function readChosenFile(file: File): Promise<ChosenFile | string> {
  if (file.size > mostBytes) return 'Filen är större än 8 MB. Dela upp den, eller ta bort bilder och blad.';
  if (file.size === 0) return 'Filen är tom. Välj en annan fil.';
  try {
    return { fileName: file.name.slice(-300), base64: await base64Of(file), sheetName: null };
  } catch {
    return 'Filen går inte att läsa. Är den öppen i Excel, så stäng den där och välj den igen.';
  }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(file);
  });
}

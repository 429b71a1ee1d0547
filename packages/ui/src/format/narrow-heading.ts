const joints = [
  '^ny',
  '^av(?=\\p{L}{5})',
  'aktivitets',
  'arbetslivs',
  'arbetsmarknads',
  'arbets',
  'föräldra',
  'försäkrings',
  'försörjnings',
  'myndighets',
  'rehabiliterings',
  'rehabili',
  'sjuk',
  'social',
  'standard',
];
const joint = new RegExp(`(${joints.join('|')})(?=\\p{L}{4})`, 'giu');
const hyphenInDate = /(?<=\d)-(?=\d)/g;

/** A heading of a narrow column or row: long words of the field may break where a Swede would break them, dates may not. */
export function narrowHeading(text: string): string {
  return text.replaceAll(joint, '$1\u00ad').replaceAll(hyphenInDate, '-\u2060');
}

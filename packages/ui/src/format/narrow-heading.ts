const joint = /(arbetslivs|föräldra|sjuk|rehabili|arbetsmarknads|försörjnings|myndighets)(?=\p{L}{4})/giu;
const hyphenInDate = /(?<=\d)-(?=\d)/g;

/** A heading over a narrow column: long words of the field may break where a Swede would break them, dates may not. */
export function narrowHeading(text: string): string {
  return text.replaceAll(joint, '$1\u00ad').replaceAll(hyphenInDate, '-\u2060');
}

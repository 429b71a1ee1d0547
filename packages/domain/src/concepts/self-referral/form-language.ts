import * as z from 'zod/mini';

/** The languages of the public form. The code stands in its addresses and beside the answers that were sent. */
export const formLanguages = ['sv', 'sv-lattlast', 'en', 'fi', 'ar', 'so'] as const;
export const FormLanguage = z.enum(formLanguages);
export type FormLanguage = z.output<typeof FormLanguage>;

/** The languages as staff read them: "Skrev på arabiska". */
export const formLanguageLabels: Readonly<Record<FormLanguage, string>> = {
  sv: 'svenska',
  'sv-lattlast': 'lättläst svenska',
  en: 'engelska',
  fi: 'finska',
  ar: 'arabiska',
  so: 'somaliska',
};

/** How a page says its language (BCP 47). `simple` is the registered variant subtag for a simplified form. */
export const languageTags: Readonly<Record<FormLanguage, string>> = {
  sv: 'sv',
  'sv-lattlast': 'sv-simple',
  en: 'en',
  fi: 'fi',
  ar: 'ar',
  so: 'so',
};

export function directionOf(language: FormLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The language that a code stands for; null for one that the form doesn't have. */
export function formLanguageOf(code: string | null): FormLanguage | null {
  return formLanguages.find((language) => language === code) ?? null;
}

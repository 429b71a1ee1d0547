import { type ConsentCategory, consentCategoryLabels } from '@kraften/domain/concepts/consent/consent-codes';

/** Kinds of particulars in a sentence, in short: `kontaktuppgifter, uppföljningar`. */
export function categoriesText(categories: readonly ConsentCategory[]): string {
  return categories.map((category) => consentCategoryLabels[category].sv.replace(/:.*/, '').toLowerCase()).join(', ');
}

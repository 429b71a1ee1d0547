/** The browser's guard of what becomes markup or script, where it has one. */
type TrustedTypes = {
  readonly createPolicy: (name: string, rules: { readonly createHTML: (text: string) => string | null }) => unknown;
};

/**
 * Tells the browser which texts the page may turn into markup: those without a `<`, which make no element. Mantine writes its
 * style sheets that way. Everything else is stopped, since the server asks for `require-trusted-types-for 'script'`.
 */
function allowPlainText(): void {
  if (!('trustedTypes' in window)) return;
  const { trustedTypes } = window as { readonly trustedTypes: TrustedTypes };
  trustedTypes.createPolicy('default', { createHTML: markupOf });
}

/** The text as markup; null, which the browser refuses, for one that would make an element. */
export function markupOf(text: string): string | null {
  return text.includes('<') ? null : text;
}

allowPlainText();

/** The text with Latin digits, whichever digits the keyboard has. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x0660) % 16));
}

/** A phone number as the server takes it: dots, slashes and long dashes become spaces and hyphens. */
export function phoneNumber(text: string): string {
  return latinDigits(text)
    .replace(/[./]/g, ' ')
    .replace(/[‐‑–—]/g, '-')
    .trim();
}

import { setNonce } from 'get-nonce';

/**
 * The server's one-time word that lets this page add `<style>` elements, from `<meta name="csp-nonce" content="…">`.
 * Given to Mantine and to the scroll lock of its dialogs. Empty where the page has none (tests, the gallery).
 */
export const styleNonce = readStyleNonce();

function readStyleNonce(): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  if (nonce !== '') setNonce(nonce);
  return nonce;
}

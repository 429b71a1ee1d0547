import type { ReceiptKeys } from '../door/door';

/** What opened the page, sent along with each form on it, so that a form that is posted without a script opens it again. */
export function ReceiptKeyFields({ reference, code }: ReceiptKeys) {
  return (
    <>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="code" value={code} />
    </>
  );
}

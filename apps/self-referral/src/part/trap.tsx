import type { FormMessages } from '../messages/messages';

export const trapName = 'website';

/** A field that no person meets, on a screen or by ear. What fills in every field that it finds gives itself away. */
export function Trap({ t }: { readonly t: FormMessages }) {
  return (
    <div className="trap">
      <label htmlFor={trapName}>{t.check.trap}</label>
      <input id={trapName} name={trapName} type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
    </div>
  );
}

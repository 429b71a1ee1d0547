import { formatDate } from '@kraften/ui/format/date';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import type { Referral } from '../../parts/referral/referral-record';
import css from './referral.module.css';

/** What the person has added on the page of the receipt, the latest first. */
export function PersonsWords({ contacts }: Pick<Referral, 'contacts'>) {
  const written = contacts.filter(({ way }) => way === 'receipt-page').toReversed();
  if (written.length === 0) return null;
  return (
    <Section title="Personen har lagt till" description="Skrivet på kvittosidan efter att anmälan skickades.">
      <DefinitionList
        layout="beside"
        facts={written.map(({ contactedOn, note }) => ({
          term: formatDate(contactedOn),
          value: (
            <div className={css['written']} dir="auto">
              {note}
            </div>
          ),
        }))}
      />
    </Section>
  );
}

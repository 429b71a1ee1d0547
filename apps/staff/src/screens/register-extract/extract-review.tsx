import { Notice } from '@kraften/ui/feedback/notice';
import { formatCount } from '@kraften/ui/format/number';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { DownloadButton } from '../../parts/file/download-button';
import { useOpening } from '../../parts/protection/opening-store';
import { ExtractLines } from './extract-lines';
import { ExtractRecord } from './extract-record';
import { type Collected, type Decision, type Decisions, toReviewIn } from './extracted';
import css from './register-extract.module.css';

type ExtractReviewProps = { readonly personId: string; readonly collected: Collected };

/** The extract as it will be handed out, with a choice for each text that may be about somebody else. */
export function ExtractReview({ personId, collected }: ExtractReviewProps) {
  const { personName, teamName, extract } = collected;
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const left = toReviewIn(extract).filter(({ fieldId }) => !decisions.has(fieldId)).length;
  const filled = extract.filter(({ records }) => records.length > 0);
  const empty = extract.filter(({ records }) => records.length === 0);
  const decide = (fieldId: string, decision: Decision) => setDecisions(new Map(decisions).set(fieldId, decision));
  return (
    <>
      <PageHeader
        title={`Registerutdrag: ${personName}`}
        tabTitle="Registerutdrag"
        back={backOf(collected)}
        description={`Allt som ${teamName} har antecknat om personen`}
        actions={<Download personId={personId} decisions={decisions} />}
      />
      <div className={css['about']}>
        <p>
          En person har rätt att se allt som finns antecknat. Det som handlar om någon annan ska inte lämnas ut om det
          kan skada den personen. Läs därför de texter som är märkta, och välj för var och en.
        </p>
        <div role="status">
          {left > 0 ? (
            <Notice kind="soon" title={`${formatCount(left, 'text', 'texter')} kvar att granska`}>
              Filen går att hämta ändå. Då står det vid texterna att de inte är granskade.
            </Notice>
          ) : (
            <Notice kind="success">Allt är granskat. Hämta filen och lämna ut den.</Notice>
          )}
        </div>
      </div>
      {filled.map(({ table, heading, asLines, records }) => (
        <Section key={table} title={heading}>
          <div className={css['records']}>
            {asLines && <ExtractLines records={records} />}
            {(asLines ? [] : records).map(({ recordId, fields }) => (
              <ExtractRecord key={recordId} fields={fields} decisions={decisions} onDecide={decide} />
            ))}
          </div>
        </Section>
      ))}
      {empty.length > 0 && (
        <Section title="Inget antecknat">
          <p className={css['prose']}>{empty.map(({ heading }) => heading).join(', ')}.</p>
        </Section>
      )}
    </>
  );
}

type DownloadProps = { readonly personId: string; readonly decisions: Decisions };

function Download({ personId, decisions }: DownloadProps) {
  const opening = useOpening(personId);

  async function fetchFile(format: 'pdf' | 'json') {
    const decided = (wanted: Decision) => [...decisions].flatMap(([id, one]) => (one === wanted ? [id] : []));
    return await apiClient.registerExtract.export.mutate({
      ...{ personId, format, ...opening },
      ...{ released: decided('release'), withheld: decided('withhold') },
    });
  }

  return (
    <>
      <DownloadButton variant="filled" fetchFile={() => fetchFile('pdf')}>
        Hämta PDF
      </DownloadButton>
      <DownloadButton fetchFile={() => fetchFile('json')}>Hämta JSON</DownloadButton>
    </>
  );
}

/** The person's latest case. */
function backOf({ extract }: Collected): { readonly href: string; readonly label: string } {
  const latest = (table: string) => extract.find((section) => section.table === table)?.records.at(-1)?.recordId;
  const [participationId, referralId] = [latest('participation'), latest('referral')];
  if (participationId !== undefined) return { href: paths.participation(participationId), label: 'Deltagarsida' };
  return { href: referralId === undefined ? paths.inbox : paths.referral(referralId), label: 'Remiss' };
}

import { editionAudienceLabels } from '@kraften/domain/concepts/annual-report/annual-report';
import { formatDateTime } from '@kraften/ui/format/instant';
import { Section } from '@kraften/ui/layout/section';
import { Entry, EntryHead, EntryList } from '@kraften/ui/record/entry';
import { apiClient } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { DownloadButton } from '../../parts/file/download-button';
import { LinkButton } from '../../parts/link/link-button';
import css from './annual-report.module.css';
import type { WrittenReport } from './report-record';

const formats = [
  { format: 'docx', label: 'Word' },
  { format: 'pdf', label: 'PDF' },
  { format: 'xlsx', label: 'Excel' },
] as const;

/** The editions that have been adopted, to read and to hand out. */
export function Editions({ editions }: Pick<WrittenReport, 'editions'>) {
  if (editions.length === 0) return null;
  return (
    <Section title="Antagna utgåvor" description="De ändras aldrig. Den publika döljer små tal och har inga namn.">
      <EntryList>
        {editions.map(({ editionId, number, audience, adoptedAt }) => {
          const name = `Utgåva ${number}, ${editionAudienceLabels[audience].toLowerCase()}`;
          return (
            <li key={editionId}>
              <Entry label={name}>
                <EntryHead>
                  <h3>{name}</h3>
                </EntryHead>
                <p className={css['soft']}>Antagen {formatDateTime(adoptedAt)}</p>
                <div className={css['buttons']}>
                  <LinkButton href={paths.reportEdition(editionId)}>Läs</LinkButton>
                  {formats.map(({ format, label }) => (
                    <DownloadButton
                      key={format}
                      fetchFile={() => apiClient.annualReport.export.mutate({ editionId, format })}
                    >
                      Hämta som {label}
                      <span className="k-unseen">: {name}</span>
                    </DownloadButton>
                  ))}
                </div>
              </Entry>
            </li>
          );
        })}
      </EntryList>
    </Section>
  );
}

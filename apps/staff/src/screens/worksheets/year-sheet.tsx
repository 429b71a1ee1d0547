import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import { Loading } from '@kraften/ui/feedback/loading';
import { SelectField } from '@kraften/ui/field/select-field';
import { hiddenValue } from '@kraften/ui/format/few-people';
import { useQuery } from '@tanstack/react-query';
import { api, apiClient } from '../../app/api/api-client';
import { useMe } from '../../app/session/me';
import { DownloadButton } from '../../parts/file/download-button';
import { Loaded } from '../../parts/loading/loaded';
import { PrintedBy } from '../../parts/page/printed-by';
import { Sheet } from '../../parts/page/sheet';
import css from './worksheets.module.css';

/** As far back as anybody asks. */
const years = 12;

type YearSheetProps = { readonly year: number; readonly onChoose: (year: number) => void };

/** A year's numbers for the association's annual report, with those hidden that are of few. */
export function YearSheet({ year, onChoose }: YearSheetProps) {
  const { team, today } = useMe();
  const query = useQuery(api.worksheet.year.queryOptions({ year }));
  const latest = datePartsOf(today).year;
  return (
    <>
      <div className="k-not-print">
        <search className={css['choice']} aria-label="Välj år">
          <SelectField
            id="worksheet-year"
            name="ar"
            label="År"
            options={Array.from({ length: years }, (_, back) => ({
              value: String(latest - back),
              label: String(latest - back),
            }))}
            value={String(year)}
            error={undefined}
            onChange={(chosen) => {
              if (chosen !== null) onChoose(Number(chosen));
            }}
          />
        </search>
        <div className={css['actions']}>
          <DownloadButton fetchFile={() => apiClient.worksheet.exportYear.mutate({ year })}>
            Spara för Excel
          </DownloadButton>
        </div>
      </div>
      <Loaded
        query={query}
        failed="Underlaget kunde inte hämtas"
        waiting={<Loading label="Underlaget hämtas" lines={10} />}
      >
        {({ tables, hidesBelow }) => (
          <Sheet label="Underlaget" title={`${team.name} ${year}, underlag till förbundets årsredovisning`}>
            <p>
              Antal under {hidesBelow} är dolda, och så är de antal som skulle avslöja dem, eftersom underlaget lämnar
              teamet.
            </p>
            {tables.map(({ caption, rows }) => (
              <FigureTable
                key={caption}
                data={{
                  caption,
                  columns: ['Vad', 'Antal'],
                  rows: rows.map(({ label, count }) => ({
                    header: label,
                    cells: [count === null ? hiddenValue : String(count)],
                  })),
                }}
              />
            ))}
            <PrintedBy />
          </Sheet>
        )}
      </Loaded>
    </>
  );
}

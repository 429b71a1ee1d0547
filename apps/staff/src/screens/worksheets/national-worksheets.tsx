import type { Period } from '@kraften/domain/concepts/period/period';
import {
  type Worksheet,
  type WorksheetKind,
  worksheetTitles,
} from '@kraften/domain/concepts/worksheet/national-worksheet';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatCount } from '@kraften/ui/format/number';
import { formatPeriod } from '@kraften/ui/format/period';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { failureMessage } from '../../app/api/failure';
import { DownloadButton } from '../../parts/file/download-button';
import { PrintedBy } from '../../parts/page/printed-by';
import { Sheet, SheetFacts } from '../../parts/page/sheet';
import { PeriodFields } from '../../parts/period/period-fields';
import css from './worksheets.module.css';

type NationalWorksheetsProps = { readonly period: Period; readonly onChoose: (period: Period) => void };
type Made = { readonly period: Period; readonly sheets: readonly Worksheet[] };

/** A sheet for each who came or left in a period, to register by. They are made when asked for, since each is logged. */
export function NationalWorksheets({ period, onChoose }: NationalWorksheetsProps) {
  const [made, setMade] = useState<Made | null>(null);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const inOrder = period.from <= period.to;

  async function make() {
    setPending(true);
    setFailure(null);
    try {
      setMade({ period, sheets: await apiClient.worksheet.make.mutate({ period }) });
    } catch (error) {
      setFailure(failureMessage(error));
    } finally {
      setPending(false);
    }
  }

  return (
    <>
      <div className="k-not-print">
        <p className={css['prose']}>
          Ett blad för varje inskrivning och avslut, att föra in i Uppföljning Finsam från. Den som inte har samtyckt
          till nationell uppföljning, eller har skyddade personuppgifter, står bara med kön och födelseår.
          Sysselsättning, omfattning och utbildning finns inte i Kraften: de har en rad att skriva på. Koderna är de som
          teamet har skrivit i sina listor, och Kraften lovar inte att de är registrets.
        </p>
        <search className={css['choice']} aria-label="Välj period">
          <PeriodFields
            period={period}
            onChoose={(next) => {
              setMade(null);
              onChoose(next);
            }}
          />
        </search>
        <div className={css['actions']}>
          <Button loading={pending} disabled={!inOrder} onClick={() => void make()}>
            Ta fram bladen
          </Button>
          <DownloadButton waits={!inOrder} fetchFile={() => apiClient.worksheet.export.mutate({ period })}>
            Spara för Excel
          </DownloadButton>
        </div>
        {failure !== null && (
          <Notice kind="error" announce>
            {failure}
          </Notice>
        )}
      </div>
      {made !== null && <Sheets made={made} />}
    </>
  );
}

function Sheets({ made: { period, sheets } }: { readonly made: Made }) {
  const count = (kind: WorksheetKind) => sheets.filter((sheet) => sheet.kind === kind).length;
  if (sheets.length === 0) {
    return (
      <EmptyState title="Inga blad för perioden">
        Ingen skrevs in och ingen avslutades {formatPeriod(period)}. Välj en annan period.
      </EmptyState>
    );
  }
  return (
    <>
      <p role="status" className="k-not-print">
        {formatCount(count('entry'), 'inskrivning', 'inskrivningar')} och{' '}
        {formatCount(count('exit'), 'avslut', 'avslut')} {formatPeriod(period)}. Skriv ut dem, ett på varje sida.
      </p>
      <ul className={css['sheets']} aria-label="Blad">
        {sheets.map((sheet, index) => (
          // The sheets of a period stand still, and those without a name are alike.
          <li key={index}>
            <NationalSheet sheet={sheet} number={index + 1} />
          </li>
        ))}
      </ul>
    </>
  );
}

const whyLimited = {
  protected: 'Skyddade personuppgifter: bara kön och födelseår.',
  'no-consent': 'Inget samtycke till nationell uppföljning: bara kön och födelseår.',
} as const;

function NationalSheet({ sheet, number }: { readonly sheet: Worksheet; readonly number: number }) {
  const { kind, limitedBy, rows } = sheet;
  const title = `${worksheetTitles[kind]}, underlag till nationell uppföljning`;
  return (
    <Sheet label={`Blad ${number}, ${worksheetTitles[kind].toLowerCase()}`} title={title}>
      {limitedBy !== null && <p>{whyLimited[limitedBy]}</p>}
      <SheetFacts
        facts={rows.map(({ label, value, externalCode }) => ({
          term: label,
          value: externalCode === null ? value : `${value} (kod ${externalCode})`,
        }))}
      />
      <PrintedBy />
    </Sheet>
  );
}

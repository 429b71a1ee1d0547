import { success } from '@kraften/domain/result';
import { CheckboxField } from '@kraften/ui/field/checkbox-field';
import { formatPeriod } from '@kraften/ui/format/period';
import { apiClient } from '../../app/api/api-client';
import { refreshAnnualReports } from '../../app/api/refresh';
import { ActionArea, type ActionPanel, type PageAction } from '../../parts/action/action-area';
import { PanelActions } from '../../parts/action/panel-actions';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import { ReportHeadForm } from './report-head-form';
import { reloadReport, type WrittenReport } from './report-record';

/** What the lead does with a report, by how far it has come. */
export function ReportSteps({ written }: { readonly written: WrittenReport }) {
  const { report } = written;
  const { reportId, version, stage } = report;
  const move = (to: 'draft' | 'review') => async (namesAreOthers: boolean, at: number) =>
    await apiClient.annualReport.move.mutate({ reportId, version: at, stage: to, namesAreOthers });
  const step = (words: Omit<StepProps, 'written' | 'panel'>) => (panel: ActionPanel) => (
    <StepForm {...words} written={written} panel={panel} />
  );
  const actions: readonly PageAction[] = [
    {
      ...{ id: 'review', label: 'Skicka till granskning', available: stage === 'draft', next: true },
      form: step({
        ...{ send: move('review'), submit: 'Skicka till granskning', done: 'Rapporten är skickad till granskning.' },
        explains: 'Ingen kan skriva i texterna under granskningen, men alla i teamet kan kommentera.',
        asksOfNames: true,
      }),
    },
    {
      ...{ id: 'adopt', label: 'Anta rapporten', available: stage === 'review', next: true },
      form: step({
        send: async (namesAreOthers, at) =>
          await apiClient.annualReport.adopt.mutate({ reportId, version: at, namesAreOthers }),
        ...{ submit: 'Anta rapporten', done: 'Rapporten är antagen.', asksOfNames: true },
        explains: `Siffror, listor, definitioner och texter i ”${report.title}”, ${formatPeriod(report.period)}, fryses och kan inte ändras. Styrgruppen kan läsa rapporten direkt.`,
      }),
    },
    {
      ...{ id: 'back', label: 'Ta tillbaka till utkast', available: stage === 'review' },
      form: step({
        ...{ send: move('draft'), submit: 'Ta tillbaka till utkast', done: 'Rapporten är ett utkast igen.' },
        ...{ explains: 'Då går det att skriva i texterna igen.', asksOfNames: false },
      }),
    },
    {
      ...{ id: 'anew', label: 'Börja en ny utgåva', available: stage === 'adopted' },
      form: step({
        ...{ send: move('draft'), submit: 'Börja en ny utgåva', done: 'Den nya utgåvan är ett utkast.' },
        explains: 'Den antagna utgåvan står kvar som den är. Den nya börjar med samma texter och dagens siffror.',
        asksOfNames: false,
      }),
    },
    {
      ...{ id: 'head', label: 'Ändra namn och period', available: stage === 'draft' },
      form: (panel) => (
        <ReportHeadForm
          reportId={reportId}
          head={report}
          record={{ version, reload: async () => (await reloadReport(reportId)).report.version }}
          panel={panel}
          onSaved={() => panel.done('Ändringen är sparad.')}
        />
      ),
    },
  ];
  return <ActionArea key={stage} actions={actions} />;
}

type StepProps = {
  readonly written: WrittenReport;
  readonly panel: ActionPanel;
  /** What will happen. */
  readonly explains: string;
  readonly submit: string;
  readonly done: string;
  /** Whether names in the texts are looked for, so that the lead may have to say whose they are. */
  readonly asksOfNames: boolean;
  readonly send: (namesAreOthers: boolean, version: number) => Promise<unknown>;
};

function StepForm({ written, panel, explains, submit, done, asksOfNames, send }: StepProps) {
  const { reportId, version } = written.report;
  const form = useSendingForm<{ readonly namesAreOthers: boolean }, boolean>({
    initialValues: { namesAreOthers: false },
    read: ({ namesAreOthers }) => success(namesAreOthers),
    record: { version, reload: async () => (await reloadReport(reportId)).report.version },
    send: async (namesAreOthers, at) => {
      await send(namesAreOthers, at);
      await refreshAnnualReports();
    },
    onSaved: () => panel.done(done),
    warnOnLeave: false,
  });
  return (
    <SendingFormFrame form={form} label={submit}>
      <p>{explains}</p>
      {asksOfNames && (
        <>
          <p>Texterna söks igenom efter namn och personnummer på dem som ni har uppgifter om.</p>
          <CheckboxField
            label="Enstaka namn som finns i texterna är inte deltagares"
            hint="Kryssa bara i om sökningen har hittat namn som hör till någon annan."
            {...form.field('namesAreOthers')}
          />
        </>
      )}
      <PanelActions form={form} submit={submit} panel={panel} />
    </SendingFormFrame>
  );
}

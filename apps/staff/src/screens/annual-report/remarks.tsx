import { ReportRemark } from '@kraften/domain/concepts/annual-report/annual-report';
import { type ReportTextId, textInFull } from '@kraften/domain/concepts/annual-report/report-text-key';
import { Notice } from '@kraften/ui/feedback/notice';
import { TextArea } from '@kraften/ui/field/text-area';
import { FormActions } from '@kraften/ui/form/form-actions';
import { formatDateTime } from '@kraften/ui/format/instant';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { failureMessage } from '../../app/api/failure';
import { refreshAnnualReports } from '../../app/api/refresh';
import { newRecordId } from '../../parts/sending/new-record-id';
import { readInput } from '../../parts/sending/read-input';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import css from './annual-report.module.css';
import type { ReportComment, WrittenReport } from './report-record';

type RemarksProps = { readonly written: WrittenReport; readonly textKey: ReportTextId };

/** What the team remarks on a text; those that are dealt with are folded away. */
export function Remarks({ written, textKey }: RemarksProps) {
  const { reportId, stage } = written.report;
  const mine = written.comments.filter(({ key }) => key === textKey);
  const open = mine.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = mine.filter(({ resolvedAt }) => resolvedAt !== null);
  const [isWriting, setWriting] = useState(false);
  const label = textInFull(textKey);
  return (
    <div className={css['remarks']}>
      {open.map((remark) => (
        <Remark key={remark.commentId} reportId={reportId} remark={remark} />
      ))}
      {resolved.length > 0 && (
        <details className={css['previous']}>
          <summary>
            {resolved.length === 1 ? '1 avklarad kommentar' : `${resolved.length} avklarade kommentarer`}
          </summary>
          {resolved.map((remark) => (
            <Remark key={remark.commentId} reportId={reportId} remark={remark} />
          ))}
        </details>
      )}
      {isWriting ? (
        <RemarkForm reportId={reportId} textKey={textKey} onDone={() => setWriting(false)} />
      ) : (
        stage !== 'adopted' && (
          <Button
            size="compact-md"
            variant="subtle"
            aria-label={`Kommentera: ${label}`}
            onClick={() => setWriting(true)}
          >
            Kommentera
          </Button>
        )
      )}
    </div>
  );
}

function Remark({ reportId, remark }: { readonly reportId: string; readonly remark: ReportComment }) {
  const [failure, setFailure] = useState<string | null>(null);
  const isResolved = remark.resolvedAt !== null;

  async function turn() {
    setFailure(null);
    try {
      const { commentId } = remark;
      await apiClient.annualReport.resolve.mutate({ reportId, commentId, isResolved: !isResolved });
      await refreshAnnualReports();
    } catch (error) {
      setFailure(failureMessage(error));
    }
  }

  return (
    <div className={css['remark']}>
      <p className={css['remarkText']}>{remark.text}</p>
      <p className={css['soft']}>
        {remark.writtenByName ?? 'Någon som har slutat'}, {formatDateTime(remark.writtenAt)}
      </p>
      <Button size="compact-md" variant="default" onClick={() => void turn()}>
        {isResolved ? 'Öppna igen' : 'Avklarad'}
      </Button>
      {failure !== null && (
        <Notice kind="error" announce>
          {failure}
        </Notice>
      )}
    </div>
  );
}

type RemarkFormProps = { readonly reportId: string; readonly textKey: ReportTextId; readonly onDone: () => void };

function RemarkForm({ reportId, textKey: key, onDone }: RemarkFormProps) {
  const [commentId] = useState(newRecordId);
  const form = useSendingForm<{ readonly text: string }, string>({
    initialValues: { text: '' },
    read: ({ text }) => readInput(ReportRemark, text, 'text'),
    send: async (text) => {
      await apiClient.annualReport.comment.mutate({ reportId, commentId, key, text });
      await refreshAnnualReports();
    },
    onSaved: onDone,
  });
  return (
    <SendingFormFrame form={form} label={`Kommentera: ${textInFull(key)}`}>
      <TextArea label="Kommentar" rows={2} {...form.field('text')} />
      <FormActions form={form} submit="Lägg till kommentaren">
        <Button variant="default" onClick={onDone}>
          Avbryt
        </Button>
      </FormActions>
    </SendingFormFrame>
  );
}

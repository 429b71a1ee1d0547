import type { ReportTexts } from '@kraften/domain/annual-report/print-report';
import { type ReportTextId, reportTextKeys } from '@kraften/domain/concepts/annual-report/report-text-key';
import { type RichText, wordsOf } from '@kraften/domain/concepts/annual-report/rich-text';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api, apiClient } from '../../app/api/api-client';
import { failureKindOf } from '../../app/api/failure';
import { queryClient } from '../../app/api/query-client';
import { DraftSaver, type StoredDraft } from '../../parts/draft/draft-saver';
import { refusalIn } from '../../parts/draft/refusal-in';

export type ListedReport = inferOutput<typeof api.annualReport.list>[number];
export type WrittenReport = inferOutput<typeof api.annualReport.get>;
export type ReportComment = WrittenReport['comments'][number];

export function useAnnualReport(reportId: string) {
  return useQuery(reportQuery(reportId));
}

function reportQuery(reportId: string) {
  return api.annualReport.get.queryOptions({ reportId });
}

/** Reads a report anew. */
export async function reloadReport(reportId: string): Promise<WrittenReport> {
  return await queryClient.fetchQuery({ ...reportQuery(reportId), staleTime: 0 });
}

/** The texts by their keys, as far as they are written. */
export function textsOf({ texts }: Pick<WrittenReport, 'texts'>): ReportTexts {
  return new Map(texts.map(({ key, body }) => [key, body]));
}

/** One of a report's texts, with its words beside for what compares them. */
export type TextDraft = { readonly text: string; readonly body: RichText };

export function draftOf(body: RichText): TextDraft {
  return { text: wordsOf(body, (figureId) => `{${figureId}}`), body };
}

export function storedTextOf(report: WrittenReport, key: ReportTextId): StoredDraft<TextDraft> {
  const stored = report.texts.find((text) => text.key === key);
  return { draft: draftOf(stored?.body ?? []), version: stored?.version ?? 0 };
}

export type TextSaver = DraftSaver<TextDraft>;

/** Keeps a text stored while it is written. */
export function textSaver(reportId: string, key: ReportTextId, stored: StoredDraft<TextDraft>): TextSaver {
  return new DraftSaver<TextDraft>(stored, {
    save: async ({ draft: { body }, version }) =>
      await apiClient.annualReport.saveText.mutate({ reportId, key, version, body }),
    read: async () => {
      const report = await reloadReport(reportId);
      return report.report.stage === 'draft' ? storedTextOf(report, key) : null;
    },
    saysTheSame: (one, other) => JSON.stringify(one.body) === JSON.stringify(other.body),
    isConflict: (error) => failureKindOf(error) === 'conflict',
    refusalIn,
    merge: (other, mine) => draftOf([...other.body, ...mine.body]),
  });
}

/** Where a text stands on the page. */
export function anchorOf(key: ReportTextId): string {
  return `text-${reportTextKeys.indexOf(key) + 1}`;
}

import type { PrintedReport } from '@kraften/domain/annual-report/printed-report';

/** A whole report as DOCX, PDF and XLSX are made from it: what stands on paper, and whose it is. */
export type ReportDocument = PrintedReport & { readonly author: string; readonly createdAt: Date };

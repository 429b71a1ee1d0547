/** A run of text in one weight; with `href`, a link. */
export type Run = { readonly text: string; readonly bold?: true; readonly italic?: true; readonly href?: string };

/** One cell: what is printed, and the number that a spreadsheet counts with, when it is one. */
export type ReportCell = { readonly text: string; readonly value?: number };

export type ReportColumn = { readonly label: string; readonly align: 'start' | 'end' };

/** One line of a chart: a value for each label of the chart's axis, null where there is none. */
export type ReportLine = { readonly label: string; readonly values: readonly (number | null)[] };

/** A table that has a name of its own; the first column is what each row is about. */
export type ReportTable = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Under the table: how it is counted, what is hidden. */
  readonly notes: readonly string[];
};

/** A picture of numbers, with what it shows in words for who doesn't see it. */
export type ReportChart = {
  readonly kind: 'chart';
  readonly caption: string;
  readonly alternative: string;
  readonly unit: string;
  readonly labels: readonly string[];
  readonly lines: readonly ReportLine[];
};

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | ReportTable
  | ReportChart
  | { readonly kind: 'new-page' };

/** One figure's definition, as the appendix prints it. */
export type ReportDefinition = { readonly label: string; readonly version: number; readonly text: string };

/** A whole report as plain data: what DOCX, PDF and XLSX are made from. */
export type ReportDocument = {
  readonly title: string;
  /** Team, period, edition, day of adoption: a line each under the title. */
  readonly subtitle: readonly string[];
  readonly author: string;
  readonly createdAt: Date;
  readonly blocks: readonly ReportBlock[];
  readonly definitions: readonly ReportDefinition[];
};

/** A row of particulars: what it is, and what stands there. A mark stands beside it, such as "Granska". */
export type PdfParticular = { readonly label: string; readonly text: string; readonly mark?: string | undefined };

/** Level 1 stands once, at the top. */
export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'particulars'; readonly rows: readonly PdfParticular[] };

/** A document to be read on paper or on a screen, in Swedish. */
export type PdfDocument = {
  readonly title: string;
  /** Whose document it is, such as the name of a team. */
  readonly author: string;
  readonly createdAt: Date;
  readonly blocks: readonly PdfBlock[];
};

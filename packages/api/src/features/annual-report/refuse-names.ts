import type { Transaction } from '@kraften/db/database';
import { type AnnualReportRecord, loadReportTexts } from '@kraften/db/records/annual-report';
import { loadKnownPersons } from '@kraften/db/records/known-person';
import type { AnnualContent } from '@kraften/domain/annual-report/annual-content';
import { type NameInText, namesInText, namesOf } from '@kraften/domain/concepts/annual-report/named-people';
import { textInFull } from '@kraften/domain/concepts/annual-report/report-text-key';
import { wordsOf } from '@kraften/domain/concepts/annual-report/rich-text';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { fieldProblem } from '../../kernel/problem';

type Checked = {
  readonly teamId: string;
  readonly report: AnnualReportRecord;
  readonly content: AnnualContent;
  /** Whoever sends it says that the single names are of others than participants. */
  readonly namesAreOthers: boolean;
};

/**
 * Refuses a report that names somebody whom the team has a record of, and says where. The names are opened here, compared and
 * forgotten: none of them is logged.
 */
export async function refuseNames(tx: Transaction, checked: Checked): Promise<void> {
  const { teamId, report, content, namesAreOthers } = checked;
  const people = await loadKnownPersons(tx, teamId);
  const others = namesOf([
    ...content.members.map(({ name }) => name),
    ...content.staffing.map(({ name }) => name),
    content.teamName,
  ]);
  const texts = await loadReportTexts(tx, report.reportId);
  const places = [
    { field: 'title', where: 'Rapportens namn', words: report.title },
    ...texts.map(({ key, body }) => ({ field: key, where: textInFull(key), words: wordsOf(body) })),
  ];
  const problems = places.flatMap(({ field, where, words }) =>
    namesInText(words, people, others)
      .filter(({ kind }) => kind !== 'one-name' || !namesAreOthers)
      .map((found): FieldError => ({ field, message: `${where}: ${whatToDo(found)}` })),
  );
  if (problems.length > 0) throw fieldProblem(problems);
}

function whatToDo({ kind, words }: NameInText): string {
  switch (kind) {
    case 'identity-number':
      return `”${words}” ser ut som ett personnummer. Ta bort det.`;
    case 'full-name':
      return `”${words}” är namnet på någon som ni har uppgifter om. Skriv om texten utan namn.`;
    case 'one-name':
      return `Någon som ni har uppgifter om heter ”${words}”. Ta bort namnet, eller kryssa i att det är någon annan.`;
  }
}

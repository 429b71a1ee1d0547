import { DefinitionList } from '@kraften/ui/record/definition-list';
import type { Placement } from './work-training-record';

/** What the employer may read of a placement. */
export function SheetLines({ sheet }: Pick<Placement, 'sheet'>) {
  return <DefinitionList layout="beside" facts={sheet.map(({ label, text }) => ({ term: label, value: text }))} />;
}

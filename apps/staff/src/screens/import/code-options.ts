import type { CodedField } from '@kraften/domain/concepts/import/import-field';
import { incomeSourceLabels } from '@kraften/domain/concepts/income-source/income-source';
import { outcomeLabels } from '@kraften/domain/concepts/outcome/outcome';
import { referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import { sexLabels } from '@kraften/domain/concepts/sex/sex';

type Coach = { readonly userId: string; readonly userName: string };

/** What a word can mean in a field. */
export function codeOptions(field: CodedField, coaches: readonly Coach[]) {
  switch (field) {
    case 'coach':
      return coaches.map(({ userId, userName }) => ({ value: userId, label: userName }));
    case 'dropout':
      return [
        { value: 'true', label: 'Ja' },
        { value: 'false', label: 'Nej' },
      ];
    case 'sex':
      return labelled(sexLabels);
    case 'source':
      return labelled(referralSourceLabels);
    case 'outcome':
      return labelled(outcomeLabels);
    case 'incomeSource':
    case 'incomeSourceAfter':
      return labelled(incomeSourceLabels);
  }
}

function labelled(labels: Readonly<Record<string, { readonly sv: string }>>) {
  return Object.entries(labels).map(([value, { sv }]) => ({ value, label: sv }));
}

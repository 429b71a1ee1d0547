import type { CaseClosing } from '@kraften/domain/concepts/closing/case-closing';
import { isResult } from '@kraften/domain/concepts/closing/closing';
import { outcomeLabels } from '@kraften/domain/concepts/outcome/outcome';
import { formatDate } from '@kraften/ui/format/date';
import css from './close.module.css';

type ClosingConsequencesProps = {
  readonly closing: CaseClosing;
  /** The name of the team that the participant goes on in, or null. */
  readonly toTeam: string | null;
};

/** What closing does, before it is done. */
export function ClosingConsequences({ closing, toTeam }: ClosingConsequencesProps) {
  const { closedOn, outcome, dropout } = closing;
  const counted = isResult({ ...closing, transferredTo: null });
  return (
    <ul className={css['consequences']}>
      <li>
        Sista dag blir {formatDate(closedOn)}, och deltagandet avslutas till: {outcomeLabels[outcome].sv.toLowerCase()}
        {dropout ? ' (tidigt avhopp)' : ''}.
      </li>
      <li>
        {counted
          ? 'Avslutet räknas som ett resultat i rapporterna.'
          : 'Avslutet räknas inte som ett resultat i rapporterna.'}
      </li>
      <li>Inga fler uppföljningar ska hållas.</li>
      {toTeam !== null && (
        <li>{toTeam} får en remiss med det som deltagaren har sagt ja till. Den går inte att ta tillbaka härifrån.</li>
      )}
      <li>Blir det fel kan deltagandet återöppnas, med ett skäl som står kvar.</li>
    </ul>
  );
}

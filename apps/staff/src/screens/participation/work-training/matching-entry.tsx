import { matchingAnswerLabels } from '@kraften/domain/concepts/work-training/matching';
import { formatDate } from '@kraften/ui/format/date';
import { Byline, Entry } from '@kraften/ui/record/entry';
import { ActionArea } from '../../../parts/action/action-area';
import type { Employer, Matching } from '../../../parts/work-training/work-training-record';
import { MatchingForm } from './matching-form';
import css from './work-training.module.css';

type MatchingEntryProps = {
  readonly participationId: string;
  readonly matching: Matching;
  readonly employers: readonly Employer[];
};

/** A note on what could fit, and what came of asking. */
export function MatchingEntry({ participationId, matching, employers }: MatchingEntryProps) {
  const { fits, employerId, placeId, answer, askedOn, answerNote, createdAt, recordedByName } = matching;
  const employer = employers.find((each) => each.employerId === employerId);
  const place = employer?.places.find((each) => each.placeId === placeId);
  const where = [employer?.name, place?.tasks].filter((text) => text !== undefined).join(': ');
  return (
    <Entry id={matching.matchingId} label={`Matchning ${where}`}>
      <p className={css['written']}>{fits}</p>
      {where !== '' && <p>{where}</p>}
      <p>
        Svar: {matchingAnswerLabels[answer].sv.toLowerCase()}
        {askedOn !== null && `, frågad ${formatDate(askedOn)}`}
        {answerNote !== '' && `. ${answerNote}`}
      </p>
      <Byline>
        Antecknat {formatDate(createdAt.slice(0, 10))} av {recordedByName ?? 'någon som slutat'}
      </Byline>
      <ActionArea
        actions={[
          {
            id: 'change',
            label: 'Ändra matchningen',
            available: true,
            form: (panel) => <MatchingForm {...{ participationId, employers, matching, panel }} />,
          },
        ]}
      />
    </Entry>
  );
}

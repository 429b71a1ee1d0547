import { type ScoreScale, scoreScaleLabels, scoreScales } from '@kraften/domain/concepts/outcome-score/outcome-score';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatDateTime } from '@kraften/ui/format/instant';
import { scoreText } from '@kraften/ui/format/number';
import { Section } from '@kraften/ui/layout/section';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../app/api/api-client';
import { ActionArea } from '../../../parts/action/action-area';
import { Loaded } from '../../../parts/loading/loaded';
import { openingOf, useOpening } from '../../../parts/protection/opening-store';
import { useOpenCase } from '../open-case';
import { ScoreChart } from './score-chart';
import { ScoreForm } from './score-form';
import type { Scores } from './score-record';
import css from './scores.module.css';

/** How the participant's own scores have gone, beside the team's guide. */
export function ScoresSection() {
  const { participationId } = useOpenCase();
  useOpening(participationId);
  const query = useQuery(api.outcomeScore.list.queryOptions({ participationId, ...openingOf(participationId) }));
  return (
    <Loaded
      query={query}
      failed="Skattningarna kunde inte hämtas"
      waiting={<Loading label="Skattningarna hämtas" lines={6} />}
    >
      {(scores) => <AllScores scores={scores} />}
    </Loaded>
  );
}

function AllScores({ scores: all }: { readonly scores: Scores }) {
  const { person } = useOpenCase();
  const mayWrite = !person.isDisposed;
  const measured = scoreScales.filter((scale) => all.scores.some((score) => score.scale === scale));
  return (
    <Section
      title="Skattningar"
      description={
        all.isLicensed
          ? undefined
          : 'Teamet skattar med metodens egen skalfråga, 0–10. ORS och SRS kräver en egen licens, som teamets ledare bekräftar.'
      }
    >
      {mayWrite && (
        <ActionArea
          actions={[
            {
              id: 'new',
              label: 'Skriv in en skattning',
              available: true,
              next: measured.length === 0,
              form: (panel) => <ScoreForm all={all} corrects={null} panel={panel} />,
            },
          ]}
        />
      )}
      {measured.length === 0 && (
        <EmptyState title="Ingen skattning är antecknad">
          Be deltagaren skatta sitt läge på skalan vid nästa samtal. Kurvan visar sedan hur det går.
        </EmptyState>
      )}
      {measured.map((scale) => (
        <OneScale key={scale} scale={scale} all={all} mayWrite={mayWrite} />
      ))}
    </Section>
  );
}

type OneScaleProps = { readonly scale: ScoreScale; readonly all: Scores; readonly mayWrite: boolean };

function OneScale({ scale, all, mayWrite }: OneScaleProps) {
  const ofScale = all.scores.filter((score) => score.scale === scale);
  const current = ofScale.filter(({ correctedAt }) => correctedAt === null);
  const corrected = ofScale.filter(({ correctedAt }) => correctedAt !== null);
  const last = current.at(-1);
  return (
    <div className={css['scale']}>
      <ScoreChart scale={scale} scores={current} guides={all.guides} />
      {mayWrite && last !== undefined && (
        <ActionArea
          actions={[
            {
              id: 'correct',
              label: `Rätta en skattning: ${scoreScaleLabels[scale].sv}`,
              available: true,
              form: (panel) => <ScoreForm all={all} corrects={last} panel={panel} />,
            },
          ]}
        />
      )}
      {corrected.length > 0 && (
        <details className={css['corrected']}>
          <summary>Rättade skattningar ({corrected.length})</summary>
          <ul>
            {corrected.map(({ scoreId, measuredOn, score, correctedAt, recordedByName }) => (
              <li key={scoreId}>
                {measuredOn}: {scoreText(score)}
                {recordedByName !== null && `, antecknat av ${recordedByName}`}
                {correctedAt !== null && `, rättat ${formatDateTime(correctedAt)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

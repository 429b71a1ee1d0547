import { correctedRecordLabels } from '@kraften/domain/concepts/person-rights/correction';
import { objectionOutcomeLabels } from '@kraften/domain/concepts/person-rights/objection';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatDate } from '@kraften/ui/format/date';
import { formatDateTime } from '@kraften/ui/format/instant';
import { Section } from '@kraften/ui/layout/section';
import { Byline, Entry, EntryHead } from '@kraften/ui/record/entry';
import { Flag } from '@kraften/ui/record/flag';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { ActionArea, type PageAction } from '../action/action-area';
import { Loaded } from '../loading/loaded';
import { AnswerObjectionForm } from './answer-objection-form';
import { CorrectionForm } from './correction-form';
import { ObjectionForm } from './objection-form';
import css from './person-rights.module.css';

type Rights = inferOutput<typeof api.personRights.list>;

/** What has been corrected about a person and what the person objects to, and how one notes more. */
export function PersonRights({ personId }: { readonly personId: string }) {
  const query = useQuery(api.personRights.list.queryOptions({ personId }));
  return (
    <Section title="Rättelser och invändningar">
      <Loaded
        query={query}
        failed="Rättelser och invändningar kunde inte hämtas"
        waiting={<Loading label="Rättelser och invändningar hämtas" lines={2} />}
      >
        {(rights) => <Noted personId={personId} rights={rights} />}
      </Loaded>
    </Section>
  );
}

function Noted({ personId, rights }: { readonly personId: string; readonly rights: Rights }) {
  const { corrections, objections } = rights;
  const unanswered = objections.filter(({ answer }) => answer === null);
  const actions: readonly PageAction[] = [
    {
      id: 'correct',
      label: 'Anteckna rättelse',
      available: true,
      form: (panel) => <CorrectionForm personId={personId} panel={panel} />,
    },
    {
      id: 'object',
      label: 'Anteckna invändning',
      available: true,
      form: (panel) => <ObjectionForm personId={personId} panel={panel} />,
    },
    ...unanswered.map(
      ({ objectionId, receivedOn }): PageAction => ({
        id: objectionId,
        label: unanswered.length === 1 ? 'Svara på invändningen' : `Svara på invändningen från ${receivedOn}`,
        available: true,
        form: (panel) => <AnswerObjectionForm {...{ personId, objectionId, receivedOn, panel }} />,
      }),
    ),
  ];
  return (
    <div className={css['rights']}>
      {corrections.length + objections.length === 0 && <p>Inget är antecknat.</p>}
      {objections.map((objection) => (
        <ObjectionEntry key={objection.objectionId} objection={objection} />
      ))}
      {corrections.map((correction) => (
        <CorrectionEntry key={correction.correctionId} correction={correction} />
      ))}
      <ActionArea actions={actions} />
    </div>
  );
}

function ObjectionEntry({
  objection: { receivedOn, objection, answer, ...recorded },
}: {
  readonly objection: Rights['objections'][number];
}) {
  return (
    <Entry label={`Invändning ${receivedOn}`}>
      <EntryHead>
        <h3>Invändning, kom in {formatDate(receivedOn)}</h3>
        {answer === null && <Flag kind="soon">Obesvarad</Flag>}
      </EntryHead>
      <p className={css['text']}>{objection}</p>
      <Recorded {...recorded} />
      {answer !== null && (
        <>
          <h4>
            Svar {formatDate(answer.answeredOn)}: {objectionOutcomeLabels[answer.outcome].sv.toLowerCase()}
          </h4>
          <p className={css['text']}>{answer.answer}</p>
          <Recorded {...answer} />
        </>
      )}
    </Entry>
  );
}

function CorrectionEntry({
  correction: { about, incorrect, correct, reason, ...recorded },
}: {
  readonly correction: Rights['corrections'][number];
}) {
  const title = `Rättelse: ${correctedRecordLabels[about].sv.toLowerCase()}`;
  return (
    <Entry label={title}>
      <h3>{title}</h3>
      <dl className={css['corrected']}>
        <dt>Det som står</dt>
        <dd className={css['text']}>{incorrect}</dd>
        <dt>Det som är rätt</dt>
        <dd className={css['text']}>{correct}</dd>
        <dt>Varför</dt>
        <dd className={css['text']}>{reason}</dd>
      </dl>
      <Recorded {...recorded} />
    </Entry>
  );
}

function Recorded({
  recordedAt,
  recordedByName,
}: {
  readonly recordedAt: string;
  readonly recordedByName: string | null;
}) {
  return (
    <Byline>
      Antecknat {formatDateTime(recordedAt)} av {recordedByName ?? 'tidigare medarbetare'}.
    </Byline>
  );
}

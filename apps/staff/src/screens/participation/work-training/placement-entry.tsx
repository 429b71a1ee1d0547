import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { sheetFieldLabels } from '@kraften/domain/concepts/work-training/employer-sheet';
import { hoursOn } from '@kraften/domain/concepts/work-training/placement';
import { workTrainingEndingLabels } from '@kraften/domain/concepts/work-training/work-training';
import { formatDate } from '@kraften/ui/format/date';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { DefinitionList, type Fact } from '@kraften/ui/record/definition-list';
import { Byline, Entry, EntryHead } from '@kraften/ui/record/entry';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { paths } from '../../../app/routing/paths';
import { useMe } from '../../../app/session/me';
import { ActionArea } from '../../../parts/action/action-area';
import { LinkButton } from '../../../parts/link/link-button';
import type { Employer, Placement } from '../../../parts/work-training/work-training-record';
import { ApprovalForm } from './approval-form';
import { EndForm } from './end-form';
import { PlacementForm } from './placement-form';
import css from './work-training.module.css';

type PlacementEntryProps = {
  readonly placement: Placement;
  readonly enrolledOn: string;
  readonly employers: readonly Employer[];
};

/** One work training: what holds of it, and what one can do with it. */
export function PlacementEntry({ placement, enrolledOn, employers }: PlacementEntryProps) {
  const { today } = useMe();
  const { participationId, workTrainingId, employer, startedOn, endedOn, followUpOn } = placement;
  const lasts = endedOn === null;
  const asksForFollowUp = lasts && followUpOn !== null && followUpOn <= today;
  return (
    <Entry id={workTrainingId} label={`Arbetsträning hos ${employer}`}>
      <EntryHead>
        <h3>{employer}</h3>
        <StageBadge state={lasts ? (startedOn > today ? 'open' : 'under-way') : 'ended'}>
          {lasts ? (startedOn > today ? 'Planerad' : 'Pågår') : 'Avslutad'}
        </StageBadge>
      </EntryHead>
      <DefinitionList layout="beside" facts={factsOf(placement, today)} />
      <Byline>{approvalText(placement)}</Byline>
      <ActionArea
        after={<LinkButton href={paths.employerSheet(participationId, workTrainingId)}>Arbetsgivarens blad</LinkButton>}
        actions={[
          {
            id: 'change',
            label: asksForFollowUp ? 'Anteckna uppföljningen' : 'Ändra',
            available: true,
            next: asksForFollowUp,
            form: (panel) => <PlacementForm {...{ participationId, enrolledOn, employers, placement, panel }} />,
          },
          {
            id: 'approve',
            label: 'Vad får arbetsgivaren läsa?',
            available: true,
            form: (panel) => <ApprovalForm placement={placement} panel={panel} />,
          },
          {
            id: 'end',
            label: 'Avsluta arbetsträningen',
            available: lasts && startedOn <= today,
            form: (panel) => <EndForm placement={placement} panel={panel} />,
          },
        ]}
      />
    </Entry>
  );
}

function factsOf(placement: Placement, today: CalendarDate): readonly Fact[] {
  const { employer, employerId, supervisor, startedOn, endedOn, ending, endingNote } = placement;
  const { hoursPerWeek, hoursChanges, goal, plan, followUpOn } = placement;
  const hours = hoursOn(placement, endedOn ?? (startedOn > today ? startedOn : today));
  const written = (text: string) => <span className={css['written']}>{text}</span>;
  return [
    ...(employerId === null
      ? []
      : [{ term: 'Arbetsgivare', value: <AppLink href={paths.employer(employerId)}>{employer}</AppLink> }]),
    { term: 'Period', value: endedOn === null ? `Från ${formatDate(startedOn)}` : `${startedOn} – ${endedOn}` },
    {
      term: 'Timmar i veckan',
      value:
        hoursChanges.length === 0 ? hoursText(hours) : `${hoursText(hours)} (från början ${hoursText(hoursPerWeek)})`,
    },
    ...(supervisor === '' ? [] : [{ term: 'Handledare på platsen', value: supervisor }]),
    ...(goal === '' ? [] : [{ term: 'Mål', value: written(goal) }]),
    ...(plan === '' ? [] : [{ term: 'Plan och stöd', value: written(plan) }]),
    ...(followUpOn === null ? [] : [{ term: 'Nästa uppföljning', value: formatDate(followUpOn) }]),
    ...(ending === null
      ? []
      : [
          {
            term: 'Slutade med',
            value: `${workTrainingEndingLabels[ending].sv}${endingNote === '' ? '' : `: ${endingNote}`}`,
          },
        ]),
  ];
}

function hoursText(hours: number): string {
  return String(hours).replace('.', ',');
}

function approvalText({ approval }: Placement): string {
  if (approval === null) return 'Arbetsgivaren får läsa förnamnet. Deltagaren har inte godkänt något mer.';
  const { fields, approvedOn, recordedByName } = approval;
  const named = ['förnamn', ...fields.map((field) => sheetFieldLabels[field].sv.toLowerCase())].join(', ');
  return `Arbetsgivaren får läsa: ${named}. Godkänt ${formatDate(approvedOn)}, antecknat av ${recordedByName ?? 'någon som slutat'}.`;
}

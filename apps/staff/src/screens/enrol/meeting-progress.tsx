import { AppLink } from '@kraften/ui/navigation/app-link';
import { paths } from '../../app/routing/paths';
import css from './enrol.module.css';
import { type MeetingStep, meetingSteps, type StepSegment } from './meeting-steps';

type MeetingProgressProps = {
  readonly referralId: string;
  readonly current: MeetingStep;
  /** Steps in which something is to be put right. */
  readonly wrong: ReadonlySet<StepSegment>;
};

/** The steps of the meeting, each a link: one can go through them in any order. */
export function MeetingProgress({ referralId, current, wrong }: MeetingProgressProps) {
  return (
    <nav aria-label="Inskrivningens steg">
      <ol className={css['steps']}>
        {meetingSteps.map(({ segment, title }) => (
          <li key={segment} data-current={segment === current.segment}>
            <AppLink
              href={paths.enrolStep(referralId, segment)}
              aria-current={segment === current.segment ? 'page' : undefined}
            >
              {title}
            </AppLink>
            {wrong.has(segment) && ' (rätta)'}
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { useParams } from '@tanstack/react-router';
import type { PageProps } from '../parts/page-props';
import { MeetingScreen } from '../screens/meetings/meeting-screen';

/** The meeting that the address names. */
export function MeetingPage(page: PageProps) {
  const { meetingId = '' }: { meetingId?: string } = useParams({ strict: false });
  return <MeetingScreen key={meetingId} {...page} meetingId={meetingId} />;
}

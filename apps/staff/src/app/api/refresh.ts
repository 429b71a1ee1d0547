import { api } from './api-client';
import { queryClient } from './query-client';

/** After a change of a referral: the list, the page and the cases that begin with it. */
export async function refreshReferrals(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.referral.pathKey() });
}

/** After a change of a participation: lists, pages, and the figures that count it. */
export async function refreshParticipations(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.participation.pathKey() }),
    queryClient.invalidateQueries({ queryKey: api.report.pathKey() }),
  ]);
}

/** After a change of who may see a person: nothing of it that was read before stays on the page. */
export async function readPersonAnew(): Promise<void> {
  await Promise.all(
    [api.person, api.referral, api.participation].map((of) => queryClient.resetQueries({ queryKey: of.pathKey() })),
  );
}

/** After a consent was given or taken back. */
export async function refreshConsents(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.consent.pathKey() });
}

/** After a correction or an objection. */
export async function refreshPersonRights(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.personRights.pathKey() });
}

/** After a step of a disposal: the list, the protocol and what is left to dispose of. */
export async function refreshDisposals(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.disposal.pathKey() });
}

/** After a disposal: nothing of who it was stays on a page. */
export async function refreshDisposed(): Promise<void> {
  await Promise.all([readPersonAnew(), refreshConsents(), refreshPersonRights()]);
}

/** After a change of an old report: the list, the report, and the series that it stands in. */
export async function refreshHistoricalReports(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.historicalReport.pathKey() }),
    queryClient.invalidateQueries({ queryKey: api.report.pathKey() }),
  ]);
}

/** After a review: what there is to review, and the log. */
export async function refreshAccessLog(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.accessLog.pathKey() });
}

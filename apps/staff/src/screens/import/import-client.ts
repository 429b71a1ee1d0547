import type { StaffDoor } from '@kraften/api/doors/staff';
import { createTRPCClient } from '@trpc/client';
import type { inferRouterOutputs } from '@trpc/server';
import { askForProof } from '../../app/session/ask-for-proof';
import { largeFileLink, type Progress } from '../../parts/file-import/large-file-link';

type Outputs = inferRouterOutputs<StaffDoor>['import'];
/** What a file holds. */
export type OpenedList = Outputs['read'];
/** What importing it would do. */
export type CheckedList = Outputs['check'];
export type ImportedList = Outputs['run'];
export type ImportInList = Outputs['list'][number];

/** Calls the steps of an import, which take large files and tell how far they have come. */
export function importClient(progress: Progress) {
  return createTRPCClient<StaffDoor>({
    links: [askForProof, largeFileLink(progress)],
  }).import;
}

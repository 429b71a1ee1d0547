import type { StaffDoor } from '@kraften/api/doors/staff';
import { createTRPCClient } from '@trpc/client';
import type { inferRouterOutputs } from '@trpc/server';
import { askForProof } from '../../../app/session/ask-for-proof';
import { largeFileLink } from '../../../parts/file-import/large-file-link';

type Outputs = inferRouterOutputs<StaffDoor>['budgetImport'];
/** What a file holds. */
export type OpenedFile = Outputs['read'];
/** What importing it would change. */
export type CheckedFile = Outputs['check'];
export type ImportInList = Outputs['list'][number];

/** Calls the steps of reading a file of outcomes, which may be large. */
export const budgetImportClient = createTRPCClient<StaffDoor>({
  links: [askForProof, largeFileLink(() => undefined)],
}).budgetImport;

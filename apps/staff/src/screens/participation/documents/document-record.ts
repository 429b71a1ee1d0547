import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api, apiClient } from '../../../app/api/api-client';
import { queryClient } from '../../../app/api/query-client';
import { openingOf, useOpening } from '../../../parts/protection/opening-store';
import type { ChangedRecord } from '../../../parts/sending/use-sending-form';

export type CaseDocument = inferOutput<typeof api.document.list>[number];

function documentsQuery(participationId: string) {
  return api.document.list.queryOptions({ participationId, ...openingOf(participationId) });
}

/** The documents of a case that is open on the page. */
export function useDocuments(participationId: string) {
  useOpening(participationId);
  return useQuery(documentsQuery(participationId));
}

/** The document as a form changes it. */
export function documentRecord({ participationId, documentId, version }: CaseDocument): ChangedRecord {
  return {
    version,
    reload: async () => {
      const documents = await queryClient.fetchQuery({ ...documentsQuery(participationId), staleTime: 0 });
      return documents.find((document) => document.documentId === documentId)?.version ?? version;
    },
  };
}

/** Fetches a document's whole content, part by part. Each fetch stands in the log. */
export async function fetchDocument({
  documentId,
  participationId,
}: CaseDocument): Promise<{ readonly file: Blob; readonly fileName: string }> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let part: number | null = 0;
  let about = { fileName: '', mediaType: '' };
  while (part !== null) {
    const answer: inferOutput<typeof api.document.open> = await apiClient.document.open.query({
      ...{ documentId, part },
      ...openingOf(participationId),
    });
    chunks.push(Uint8Array.from(atob(answer.base64), (character) => character.charCodeAt(0)));
    about = answer;
    part = answer.nextPart;
  }
  return { file: new Blob(chunks, { type: about.mediaType }), fileName: about.fileName };
}

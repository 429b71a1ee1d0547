import { apiClient } from '../../app/api/api-client';
import { DownloadButton } from '../file/download-button';
import { openingOf } from '../protection/opening-store';

/** The final documentation as a paper: to write on in Word, or as PDF. */
export function PaperButtons({ participationId }: { readonly participationId: string }) {
  const paper = (format: 'docx' | 'pdf') => async () =>
    await apiClient.closing.paper.mutate({ participationId, format, ...openingOf(participationId) });
  return (
    <>
      <DownloadButton fetchFile={paper('docx')}>Slutdokumentation i Word</DownloadButton>
      <DownloadButton fetchFile={paper('pdf')}>Slutdokumentation som PDF</DownloadButton>
    </>
  );
}

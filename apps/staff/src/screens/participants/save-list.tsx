import { Notice } from '@kraften/ui/feedback/notice';
import { sortRows } from '@kraften/ui/table/column';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { DownloadButton } from '../../parts/file/download-button';
import type { ListedParticipation } from '../../parts/participation/use-listed-participations';
import { orderOf, participantColumns, viewOf } from './participant-columns';
import type { ParticipantsSearch } from './participants-search';

type SaveListProps = {
  readonly rows: readonly ListedParticipation[];
  readonly search: ParticipantsSearch;
  /** Whether more rows are to come, which the file must have too. */
  readonly waits: boolean;
};

/** The list as a file: the rows that are shown, in the order that they stand in. */
export function SaveList({ rows, search, waits }: SaveListProps) {
  const [leftOut, setLeftOut] = useState(0);

  async function fetchFile(format: 'xlsx' | 'csv') {
    setLeftOut(0);
    const shown = sortRows(rows, participantColumns(search.visa), orderOf(search));
    const file = await apiClient.participation.export.mutate({
      ...{ view: viewOf(search.visa), format },
      participationIds: shown.map(({ participationId }) => participationId),
    });
    setLeftOut(file.leftOut);
    return file;
  }

  return (
    <>
      <DownloadButton waits={waits} fetchFile={() => fetchFile('xlsx')}>
        Spara som Excel
      </DownloadButton>
      <DownloadButton waits={waits} fetchFile={() => fetchFile('csv')}>
        Spara som CSV
      </DownloadButton>
      {leftOut > 0 && (
        <Notice kind="info" announce>
          {leftOut === 1 ? 'En deltagare' : `${leftOut} deltagare`} med skyddade personuppgifter är inte med i filen.
        </Notice>
      )}
    </>
  );
}

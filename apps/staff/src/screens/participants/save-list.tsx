import type { ParticipantColumn } from '@kraften/domain/concepts/participation/participant-list';
import { Notice } from '@kraften/ui/feedback/notice';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { DownloadButton } from '../../parts/file/download-button';
import type { ListedParticipation } from '../../parts/participation/use-listed-participations';

type SaveListProps = {
  /** In the order that they stand in. */
  readonly rows: readonly ListedParticipation[];
  readonly columns: readonly ParticipantColumn[];
  /** Whether more rows are to come, which the file must have too. */
  readonly waits: boolean;
};

/** The list as a file: the rows and the columns that are shown, in their order. */
export function SaveList({ rows, columns, waits }: SaveListProps) {
  const [leftOut, setLeftOut] = useState(0);

  async function fetchFile(format: 'xlsx' | 'csv') {
    setLeftOut(0);
    const file = await apiClient.participation.export.mutate({
      ...{ columns: [...columns], format },
      participationIds: rows.map(({ participationId }) => participationId),
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

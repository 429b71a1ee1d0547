import { ErrorState } from '@kraften/ui/feedback/error-state';
import { fileFromBase64, saveFile } from '@kraften/ui/file/save-file';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { PrintedReportView } from '@kraften/ui/report/printed-report';
import { Button } from '@mantine/core';
import { IconFileDownload, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { refusalMessage, useSteeringDoor } from '../../door/steering-door';
import { Placeholder } from '../../parts/placeholder';

const formats = [
  { format: 'docx', label: 'Hämta som Word' },
  { format: 'pdf', label: 'Hämta som PDF' },
  { format: 'xlsx', label: 'Hämta som Excel' },
] as const;

type EditionReadingProps = {
  readonly editionId: string;
  readonly back: { readonly href: string; readonly label: string };
};

/** One adopted report, as it was. */
export function EditionReading({ editionId, back }: EditionReadingProps) {
  const door = useSteeringDoor();
  const query = useQuery(door.annualReport.edition.queryOptions({ editionId }));
  const file = useMutation(
    door.annualReport.export.mutationOptions({
      onSuccess: ({ fileName, base64 }) => saveFile(fileFromBase64(base64), fileName),
    }),
  );
  if (query.isError) {
    return (
      <>
        <PageHeader title="Antagen rapport" back={back} />
        <ErrorState title="Rapporten kunde inte hämtas" onRetry={() => void query.refetch()}>
          {refusalMessage(query.error)}
        </ErrorState>
      </>
    );
  }
  if (query.data === undefined) return <Placeholder height={600} />;
  const { printed } = query.data;
  return (
    <>
      <PageHeader
        title={printed.title}
        back={back}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconPrinter size={20} aria-hidden />}
              onClick={() => window.print()}
            >
              Skriv ut
            </Button>
            {formats.map(({ format, label }) => (
              <Button
                key={format}
                variant="default"
                leftSection={<IconFileDownload size={20} aria-hidden />}
                loading={file.isPending && file.variables.format === format}
                onClick={() => file.mutate({ editionId, format })}
              >
                {label}
              </Button>
            ))}
          </>
        }
      />
      {file.isError && <ErrorState title="Filen kunde inte hämtas">{refusalMessage(file.error)}</ErrorState>}
      <PrintedReportView report={printed} />
    </>
  );
}

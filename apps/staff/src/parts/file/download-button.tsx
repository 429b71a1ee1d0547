import { Notice } from '@kraften/ui/feedback/notice';
import { fileFromBase64, saveFile } from '@kraften/ui/file/save-file';
import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { failureMessage } from '../../app/api/failure';

type DownloadButtonProps = {
  readonly children: ReactNode;
  /** Asks the server for the file. */
  readonly fetchFile: () => Promise<{ readonly fileName: string; readonly base64: string }>;
  /** Filled for what the page is for. */
  readonly variant?: 'filled' | 'default';
  /** Can't be pressed yet, since what it saves isn't all there. */
  readonly waits?: boolean;
};

/** Fetches a file and saves it; says under the button why it couldn't. */
export function DownloadButton({ children, fetchFile, variant = 'default', waits = false }: DownloadButtonProps) {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function download() {
    setPending(true);
    setFailure(null);
    try {
      const { fileName, base64 } = await fetchFile();
      saveFile(fileFromBase64(base64), fileName);
    } catch (error) {
      setFailure(failureMessage(error));
    } finally {
      setPending(false);
    }
  }

  return (
    <>
      <Button
        variant={variant}
        leftSection={<IconFileDownload size={18} aria-hidden />}
        loading={pending}
        disabled={waits}
        onClick={() => void download()}
      >
        {children}
      </Button>
      {failure !== null && (
        <Notice kind="error" announce>
          {failure}
        </Notice>
      )}
    </>
  );
}

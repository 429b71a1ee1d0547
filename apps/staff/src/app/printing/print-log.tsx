import { Notice } from '@kraften/ui/feedback/notice';
import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { apiClient } from '../api/api-client';
import { failureMessage } from '../api/failure';
import { printedPageAt } from './printed-page-at';

/** Notes every print in the access log, by the page's button or the browser's own. Shows itself only when that fails. */
export function PrintLog({ path }: { readonly path: string }) {
  const [failed, setFailed] = useState<{ readonly path: string; readonly message: string } | null>(null);

  const note = useCallback(async (printed: string) => {
    try {
      await apiClient.print.record.mutate(printedPageAt(printed));
      setFailed(null);
    } catch (error) {
      setFailed({ path: printed, message: failureMessage(error) });
    }
  }, []);

  useEffect(() => {
    const onPrint = () => void note(path);
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, [note, path]);

  if (failed === null) return null;
  return (
    <div className="k-not-print">
      <Notice kind="error" title="Utskriften är inte antecknad i åtkomstloggen" announce>
        <p>{failed.message}</p>
        <Button variant="default" onClick={() => void note(failed.path)}>
          Anteckna utskriften
        </Button>
      </Notice>
    </div>
  );
}

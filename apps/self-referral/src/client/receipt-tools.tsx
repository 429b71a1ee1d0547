import { useState } from 'react';
import type { Receipt } from '../door/door';
import type { FormMessages } from '../messages/messages';
import { copyText } from './copy-text';

type ReceiptToolsProps = {
  readonly t: FormMessages;
  readonly receipt: Receipt;
  readonly followAddress: string;
};

export function ReceiptTools({ t, receipt, followAddress }: ReceiptToolsProps) {
  const words = t.sent;
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => setCopied(await copyText(words.copyText(receipt.reference, receipt.code, followAddress)));
  return (
    <div className="actions screen-only">
      <button type="button" className="button action" onClick={() => void copy()}>
        {words.copy}
      </button>
      <button className="button quiet action" type="button" onClick={() => window.print()}>
        {words.print}
      </button>
      <p className="action" role="status">
        {copied === null ? '' : copied ? words.copied : words.copyFailed}
      </p>
    </div>
  );
}

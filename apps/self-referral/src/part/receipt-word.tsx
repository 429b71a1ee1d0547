type ReceiptWordProps = { readonly isDone: boolean; readonly title: string; readonly text: string };

/** What came of what was just done, at the top of the page. It is read at once and takes focus. */
export function ReceiptWord({ isDone, title, text }: ReceiptWordProps) {
  return (
    <div
      className={isDone ? 'notice column' : 'summary column'}
      role={isDone ? 'status' : 'alert'}
      tabIndex={-1}
      data-takes-focus=""
    >
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}

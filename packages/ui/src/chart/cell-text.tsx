import { hiddenReason } from '../format/few-people';
import css from './chart.module.css';

/** A cell as its text. What is hidden is muted, and its reason only read out, so that the numbers stand out and have room. */
export function CellText({ text }: { readonly text: string }) {
  return text.includes(hiddenReason) ? (
    <span className={css['hidden']}>
      <Shortened text={text} />
    </span>
  ) : (
    text
  );
}

function Shortened({ text }: { readonly text: string }) {
  const at = text.indexOf(hiddenReason);
  if (at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <span className="k-unseen">{hiddenReason}</span>
      <Shortened text={text.slice(at + hiddenReason.length)} />
    </>
  );
}

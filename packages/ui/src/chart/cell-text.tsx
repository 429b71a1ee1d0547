import { hiddenValue } from '../format/few-people';
import css from './chart.module.css';

/** A cell as its text. What is hidden is muted and takes little room, so that the numbers stand out. */
export function CellText({ text }: { readonly text: string }) {
  return text.includes(hiddenValue) ? <span className={css['hidden']}>{text}</span> : text;
}

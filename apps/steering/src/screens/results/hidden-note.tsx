import { Notice } from '@kraften/ui/feedback/notice';
import { hiddenNumbers } from '@kraften/ui/format/few-people';

/** Why some numbers aren’t there, for those who see what may leave the team. */
export function HiddenNote({ hidesBelow }: { readonly hidesBelow: number }) {
  return (
    <Notice kind="info">
      {hiddenNumbers(hidesBelow)} Små rader är hopslagna. Förbundet ser hela kalenderår som är slut.
    </Notice>
  );
}

import { Notice } from '@kraften/ui/feedback/notice';

/** Why some numbers aren’t there, for those who see what may leave the team. */
export function HiddenNote({ hidesBelow }: { readonly hidesBelow: number }) {
  return (
    <Notice kind="info">
      Tal som gäller färre än {hidesBelow} personer är dolda, så att ingen känns igen. Andra tal är dolda där de annars
      skulle avslöja dem. Små rader är hopslagna. Förbundet ser hela kalenderår som är slut.
    </Notice>
  );
}

import type { Messages } from '../messages/messages';
import type { Route } from '../route/route';
import { GoButton } from './go-button';

type BackButtonProps = { readonly t: Messages; readonly from: Route; readonly to: Route };

export function BackButton({ t, from, to }: BackButtonProps) {
  return (
    <GoButton t={t} from={from} to={to} className="link back target screen-only">
      {t.frame.back}
    </GoButton>
  );
}

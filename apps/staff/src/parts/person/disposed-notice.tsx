import { Notice } from '@kraften/ui/feedback/notice';
import css from './disposed-notice.module.css';

/** On the pages of somebody whose records have been disposed of: why nothing stands there, and that nothing can be added. */
export function DisposedNotice() {
  return (
    <div className={css['notice']}>
      <Notice kind="info" title="Uppgifterna är gallrade">
        Namn, nummer, kontaktuppgifter och fri text är borta. Det som siffrorna räknas på är kvar. Inget kan läggas
        till.
      </Notice>
    </div>
  );
}

import { Dialog } from '@kraften/ui/dialog/dialog';
import { formatNumber } from '@kraften/ui/format/number';
import { Button } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { ListedParticipation } from '../../../parts/participation/use-listed-participations';
import css from './many.module.css';
import { type ManyAction, manyActionLabels, manyActions } from './many-action';
import { type DoneToMany, participantsText } from './many-record';

const ManyDialog = lazy(async () => ({ default: (await import('./many-dialog')).ManyDialog }));

type ChosenBarProps = {
  readonly chosen: readonly ListedParticipation[];
  /** How many the list has. */
  readonly shown: number;
  readonly onChooseAll: (chosen: boolean) => void;
  readonly onDone: (done: DoneToMany) => void;
  readonly onLeave: () => void;
  /** The ways to save those who were chosen as a file. */
  readonly children: ReactNode;
};

/** How many are chosen, and what can be done to them. Stands at the window's lower edge as long as somebody chooses. */
export function ChosenBar({ chosen, shown, onChooseAll, onDone, onLeave, children }: ChosenBarProps) {
  const [action, setAction] = useState<ManyAction | null>(null);
  const isAll = chosen.length === shown;
  return (
    <section className={`${css['bar']} k-not-print`} aria-label="Valda deltagare">
      <div className={css['head']}>
        <p className={css['count']} role="status">
          {chosen.length === 0 ? 'Ingen vald' : `${formatNumber(chosen.length)} av ${formatNumber(shown)} valda`}
        </p>
        <Button variant="subtle" onClick={() => onChooseAll(!isAll)}>
          {isAll ? 'Välj ingen' : `Välj alla ${formatNumber(shown)}`}
        </Button>
        <Button variant="subtle" aria-keyshortcuts="Escape" onClick={onLeave}>
          Klar
        </Button>
      </div>
      {chosen.length > 0 && (
        <div className={css['ways']}>
          {manyActions.map((each) => (
            <Button key={each} variant="default" aria-haspopup="dialog" onClick={() => setAction(each)}>
              {manyActionLabels[each]}
            </Button>
          ))}
          {children}
        </div>
      )}
      <Dialog
        open={action !== null}
        onClose={() => setAction(null)}
        label={action === null ? '' : `${manyActionLabels[action]} för ${participantsText(chosen.length)}`}
        placement="end"
        stays
      >
        {action !== null && (
          <Suspense fallback={null}>
            <ManyDialog
              action={action}
              rows={chosen}
              onCancel={() => setAction(null)}
              onDone={(done) => {
                setAction(null);
                onDone(done);
              }}
            />
          </Suspense>
        )}
      </Dialog>
    </section>
  );
}

import { AppLink } from '@kraften/ui/navigation/app-link';
import { type KeyboardEvent, useId, useState } from 'react';
import { type PeriodChoice, type PeriodKind, periodOf } from '../period/period-choice';
import { type Choosable, kindsFor, periodOptions } from '../period/period-options';
import { progressOf } from '../period/period-progress';
import { periodKindHints, periodKindLabels, shortPeriodName } from '../period/period-words';
import { FreePeriodForm } from './free-period-form';
import css from './period-picker.module.css';

type PeriodPickerPanelProps = {
  readonly choice: PeriodChoice;
  readonly choosable: Choosable;
  readonly hrefOf: (choice: PeriodChoice) => string;
  /** One of the links was followed, or the reader gave up. */
  readonly onFollow: () => void;
  readonly onChoose: (choice: PeriodChoice) => void;
};

/** First the kind of period, then which of them: each is a link, so that it can be opened beside the page that is open. */
export function PeriodPickerPanel({ choice, choosable, hrefOf, onFollow, onChoose }: PeriodPickerPanelProps) {
  const kinds = kindsFor(choosable);
  const [kind, setKind] = useState<PeriodKind>(choice.kind);
  const name = useId();

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes the panel from anywhere inside it
    <div className={css['panel']} onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && onFollow()}>
      {kinds.length > 1 && (
        <fieldset className={css['kinds']}>
          <legend className={css['legend']}>Vilket slags period?</legend>
          <div className={css['kindRow']}>
            {kinds.map((one) => (
              <label key={one} className={css['kind']}>
                <input type="radio" name={name} checked={kind === one} onChange={() => setKind(one)} />
                {periodKindLabels[one]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <p className={css['hint']} aria-live="polite">
        {periodKindLabels[kind]}: {periodKindHints[kind]}
      </p>
      {kind === 'free' ? (
        <FreePeriodForm initial={periodOf(choice)} choosable={choosable} onChoose={onChoose} />
      ) : (
        <ul className={css['options']} aria-label={`${periodKindLabels[kind]}, nyast först`}>
          {periodOptions(kind, choosable).map((option) => (
            <PeriodOption
              key={shortPeriodName(option)}
              option={option}
              href={hrefOf(option)}
              current={hrefOf(option) === hrefOf(choice)}
              goingOn={progressOf(periodOf(option), choosable.today) === 'going-on'}
              onFollow={onFollow}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

type PeriodOptionProps = {
  readonly option: PeriodChoice;
  readonly href: string;
  readonly current: boolean;
  readonly goingOn: boolean;
  readonly onFollow: () => void;
};

function PeriodOption({ option, href, current, goingOn, onFollow }: PeriodOptionProps) {
  return (
    <li>
      <AppLink
        href={href}
        className={css['option']}
        onClick={onFollow}
        {...(current ? { 'aria-current': 'page' as const } : {})}
      >
        {shortPeriodName(option)}
        {goingOn && <span className={css['goingOn']}> (pågår)</span>}
      </AppLink>
    </li>
  );
}

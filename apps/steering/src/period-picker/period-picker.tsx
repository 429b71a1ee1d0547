import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconCalendar } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { type PeriodChoice, periodOf, stepped } from '../period/period-choice';
import { type Choosable, canBeChosen } from '../period/period-options';
import { shortPeriodName } from '../period/period-words';
import css from './period-picker.module.css';
import { PeriodPickerPanel } from './period-picker-panel';

type PeriodPickerProps = {
  readonly choice: PeriodChoice;
  readonly choosable: Choosable;
  readonly hrefOf: (choice: PeriodChoice) => string;
  readonly onChoose: (choice: PeriodChoice) => void;
};

/** One step back or on, or any other period. */
export function PeriodPicker({ choice, choosable, hrefOf, onChoose }: PeriodPickerProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const [earlier, later] = [stepped(choice, -1), stepped(choice, 1)];
  const { firstEnrolledOn } = choosable;

  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <div className={`${css['picker']} k-not-print`}>
      <fieldset className={css['bar']}>
        <legend className="k-unseen">Period</legend>
        <StepButton
          toward="earlier"
          choice={earlier}
          possible={firstEnrolledOn === null || periodOf(earlier).to >= firstEnrolledOn}
          onChoose={onChoose}
        />
        <Button
          ref={opener}
          variant={open ? 'light' : 'default'}
          leftSection={<IconCalendar size={20} aria-hidden />}
          aria-expanded={open}
          aria-controls={panelId}
          onClick={() => setOpen(!open)}
        >
          Byt period
        </Button>
        <StepButton toward="later" choice={later} possible={canBeChosen(later, choosable)} onChoose={onChoose} />
      </fieldset>
      <div id={panelId} hidden={!open}>
        {open && (
          <PeriodPickerPanel
            choice={choice}
            choosable={choosable}
            hrefOf={hrefOf}
            onFollow={close}
            onChoose={(next) => {
              onChoose(next);
              close();
            }}
          />
        )}
      </div>
    </div>
  );
}

type StepButtonProps = {
  readonly toward: 'earlier' | 'later';
  readonly choice: PeriodChoice;
  readonly possible: boolean;
  readonly onChoose: (choice: PeriodChoice) => void;
};

/** Stays where it is when there is nothing further, so that whoever presses it again keeps focus. */
function StepButton({ toward, choice, possible, onChoose }: StepButtonProps) {
  const name = shortPeriodName(choice);
  return (
    <Button
      variant="default"
      aria-disabled={!possible}
      aria-label={`${toward === 'earlier' ? 'Föregående' : 'Nästa'} period: ${name}`}
      onClick={() => possible && onChoose(choice)}
    >
      <span className={css['step']}>
        {toward === 'earlier' && <IconArrowLeft size={18} aria-hidden />}
        {choice.kind === 'free' ? (toward === 'earlier' ? 'Föregående' : 'Nästa') : name}
        {toward === 'later' && <IconArrowRight size={18} aria-hidden />}
      </span>
    </Button>
  );
}

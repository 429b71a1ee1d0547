import { budgetDefinitions } from '@kraften/domain/concepts/budget/budget-definitions';
import { Notice } from '@kraften/ui/feedback/notice';
import { RadioField } from '@kraften/ui/field/radio-field';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { kronor } from '../../parts/kronor';
import { AllocationForm } from './allocation-form';
import { type Allocations, moneyOf } from './allocations';
import css from './association.module.css';

type AllocationSectionProps = {
  readonly allocations: Allocations;
  /** The years that can be allocated, the first at first. */
  readonly years: readonly number[];
  /** Reads the allocations anew. */
  readonly onSaved: () => Promise<void>;
};

/** What each team is given for a year, with the way to decide it. */
export function AllocationSection({ allocations, years, onSaved }: AllocationSectionProps) {
  const [year, setYear] = useState(years[0] ?? 0);
  const [opened, setOpened] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const openers = useRef(new Map<string, HTMLButtonElement>());
  const { applied, allocated } = budgetDefinitions;

  function close(teamId: string) {
    setOpened(null);
    openers.current.get(teamId)?.focus();
  }

  return (
    <Section
      title={`Tilldela pengar för ${year}`}
      description="Teamets verksamhetsledare ser det du sparar i teamets budget med en gång."
    >
      <div className="k-not-print">
        <RadioField
          id="allocation-year"
          name="tilldelningsar"
          label="Vilket år?"
          beside
          value={String(year)}
          options={years.map((each) => ({ value: String(each), label: String(each) }))}
          onChange={(next) => {
            if (next === null) return;
            setYear(Number(next));
            setOpened(null);
            setSaved(null);
          }}
          error={undefined}
        />
      </div>
      {saved !== null && (
        <Notice kind="success" announce>
          {saved}
        </Notice>
      )}
      <ul className={css['teams']}>
        {allocations.teams.map(({ teamId, teamName }) => {
          const money = moneyOf(allocations, { teamId, year });
          const decidedOn = money?.allocation?.decidedOn ?? null;
          const note = money?.allocation?.note ?? '';
          return (
            <li key={teamId}>
              <h3>{teamName}</h3>
              <DefinitionList
                layout="beside"
                facts={[
                  { term: applied.label, value: kronor(money?.appliedOre ?? null) },
                  {
                    term: allocated.label,
                    value: `${kronor(money?.allocation?.allocatedOre ?? null)}${decidedOn === null ? '' : `, beslut ${formatDateWithoutWeekday(decidedOn)}`}`,
                  },
                  ...(note === '' ? [] : [{ term: 'Anteckning', value: note }]),
                ]}
              />
              <Button
                ref={(button) => {
                  if (button === null) openers.current.delete(teamId);
                  else openers.current.set(teamId, button);
                }}
                variant="default"
                className="k-not-print"
                aria-expanded={opened === teamId}
                onClick={() => {
                  setOpened(opened === teamId ? null : teamId);
                  setSaved(null);
                }}
              >
                {money?.allocation == null ? `Tilldela ${teamName}` : `Ändra tilldelat för ${teamName}`}
              </Button>
              {opened === teamId && (
                <AllocationForm
                  key={`${teamId} ${year}`}
                  team={{ teamId, teamName }}
                  year={year}
                  allocation={money?.allocation ?? null}
                  reload={onSaved}
                  onCancel={() => close(teamId)}
                  onSaved={() => {
                    close(teamId);
                    setSaved(`Tilldelat till ${teamName} för ${year} är sparat.`);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

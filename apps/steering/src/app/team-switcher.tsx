import { NativeSelect } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { SeatTeam } from '../session/seat';
import css from './team-switcher.module.css';

type TeamSwitcherProps = {
  readonly teams: readonly SeatTeam[];
  readonly teamId: string;
  readonly onChoose: (teamId: string) => void;
};

/** Which of several teams the pages are about. */
export function TeamSwitcher({ teams, teamId, onChoose }: TeamSwitcherProps) {
  return (
    <NativeSelect
      label="Team"
      classNames={{ label: css['label'] ?? '', input: css['team'] ?? '' }}
      value={teamId}
      onChange={(event) => onChoose(event.currentTarget.value)}
      rightSection={<IconChevronDown size={18} aria-hidden />}
    >
      {teams.map((team) => (
        <option key={team.teamId} value={team.teamId}>
          {team.teamName}
        </option>
      ))}
    </NativeSelect>
  );
}

import { Button, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconSelector, IconUserCog } from '@tabler/icons-react';
import { useId } from 'react';
import css from './user-menu.module.css';

export type SignedInUser = {
  readonly name: string;
  /** In Swedish: "Handledare". */
  readonly role: string;
  /** The team, or the association where the role has no team. */
  readonly team: string;
};

type UserPanelProps = { readonly user: SignedInUser; readonly onSignOut: () => void };

/** The user at the foot of the navigation; opens the panel. */
export function UserButton({ user, onSignOut }: UserPanelProps) {
  const panelId = useId();
  return (
    <>
      <button type="button" className={css['button']} popoverTarget={panelId}>
        <span className={css['who']}>
          <span className={css['name']}>{user.name}</span>
          <span className={css['soft']}>{user.team}</span>
        </span>
        <IconSelector size={18} aria-hidden />
      </button>
      <div id={panelId} popover="auto" className={css['popover']}>
        <UserPanel user={user} onSignOut={onSignOut} />
      </div>
    </>
  );
}

/** Who is signed in, how the page looks, and the way out. */
export function UserPanel({ user, onSignOut }: UserPanelProps) {
  return (
    <div className={css['panel']}>
      <div>
        <p className={css['name']}>{user.name}</p>
        <p className={css['soft']}>
          {user.role}, {user.team}
        </p>
      </div>
      <ColourSchemeChoice />
      <Button component="a" href="/konto" variant="default" leftSection={<IconUserCog size={18} aria-hidden />}>
        Mitt konto
      </Button>
      <Button variant="default" leftSection={<IconLogout size={18} aria-hidden />} onClick={onSignOut}>
        Logga ut
      </Button>
    </div>
  );
}

/** Light, dark, or as the computer is set. Remembered in this browser. */
export function ColourSchemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const name = useId();
  return (
    <fieldset className={css['schemes']}>
      <legend className={css['soft']}>Utseende</legend>
      {schemes.map(({ value, label }) => (
        <label key={value} className={css['scheme']}>
          <input type="radio" name={name} checked={colorScheme === value} onChange={() => setColorScheme(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

const schemes = [
  { value: 'light', label: 'Ljust' },
  { value: 'dark', label: 'Mörkt' },
  { value: 'auto', label: 'Som enheten' },
] as const;

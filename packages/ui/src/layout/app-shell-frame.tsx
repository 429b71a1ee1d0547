import { IconMenu2, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../dialog/dialog';
import { AppLink } from '../navigation/app-link';
import css from './app-shell-frame.module.css';
import { KraftenMark } from './kraften-mark';
import { Navigation, type NavigationItem } from './navigation';
import { type SignedInUser, UserButton, UserPanel } from './user-menu';

type AppShellFrameProps = {
  /** Which of the apps: "Arbete", "Styrgrupp". */
  readonly appName: string;
  /** Where the mark leads. */
  readonly home: string;
  readonly navigation: readonly NavigationItem[];
  /** The path that is open, to mark its place in the navigation. */
  readonly currentPath: string;
  readonly user: SignedInUser;
  readonly onSignOut: () => void;
  /** Search or the like, beside the mark on a phone and under it on a desk. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of a signed-in page: mark, navigation, user menu and the main landmark. */
export function AppShellFrame(props: AppShellFrameProps) {
  const { appName, home, navigation, currentPath, user, onSignOut, tools, children } = props;
  const [menuOpen, setMenuOpen] = useState(false);
  const brand = (
    <AppLink href={home} className={css['brand']}>
      <KraftenMark />
      <span>
        <span className={css['brandName']}>Kraften</span>
        <span className={css['appName']}>{appName}</span>
      </span>
    </AppLink>
  );

  return (
    <div className={css['frame']}>
      <a className={css['skip']} href="#innehall">
        Hoppa till innehållet
      </a>
      <header className={`${css['side']} k-not-print`}>
        {brand}
        {tools !== undefined && <div className={css['tools']}>{tools}</div>}
        <div className={css['desk']}>
          <Navigation items={navigation} currentPath={currentPath} />
        </div>
        <div className={css['deskEnd']}>
          <UserButton user={user} onSignOut={onSignOut} />
        </div>
        <button type="button" className={css['menuButton']} aria-haspopup="dialog" onClick={() => setMenuOpen(true)}>
          <IconMenu2 size={22} aria-hidden />
          Meny
        </button>
      </header>
      <main className={css['main']} id="innehall" tabIndex={-1}>
        {children}
      </main>
      <Dialog open={menuOpen} onClose={() => setMenuOpen(false)} label="Meny" placement="end">
        <div className={css['sheetHead']}>
          {brand}
          <button type="button" className={css['menuButton']} onClick={() => setMenuOpen(false)}>
            <IconX size={22} aria-hidden />
            Stäng
          </button>
        </div>
        <Navigation items={navigation} currentPath={currentPath} onFollow={() => setMenuOpen(false)} />
        <div className={css['sheetUser']}>
          <UserPanel user={user} onSignOut={onSignOut} />
        </div>
      </Dialog>
    </div>
  );
}

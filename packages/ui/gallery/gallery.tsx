import { IconCalendar, IconChartLine, IconInbox, IconSun, IconUsers } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { AppShellFrame } from '../src/layout/app-shell-frame';
import { CasePage } from './case-page';
import { FigurePage } from './figure-page';
import { FormPage } from './form-page';
import { ListPage } from './list-page';
import { StatePage } from './state-page';

const pages = [
  { href: '#/fall', label: 'Deltagare', icon: IconUsers, Page: CasePage },
  { href: '#/lista', label: 'Inflöde', icon: IconInbox, waiting: 3, Page: ListPage },
  { href: '#/formular', label: 'Formulär', icon: IconCalendar, Page: FormPage },
  { href: '#/siffror', label: 'Uppföljning och rapporter', icon: IconChartLine, Page: FigurePage },
  { href: '#/lagen', label: 'Lägen', icon: IconSun, Page: StatePage },
];

/** Every part in every state, on pages such as the apps have. The data is made up. */
export function Gallery() {
  const path = useHash();
  const { Page } = pages.find(({ href }) => href === path) ?? { Page: CasePage };
  return (
    <AppShellFrame
      appName="Galleri"
      home="#/fall"
      navigation={pages.map(({ Page: _, ...item }) => item)}
      currentPath={path}
      user={{ name: 'Karin Lindqvist', role: 'Handledare', team: 'Kraften Hedemora' }}
      onSignOut={() => undefined}
    >
      <Page key={path} />
    </AppShellFrame>
  );
}

function useHash(): string {
  const [hash, setHash] = useState(window.location.hash || '#/fall');
  useEffect(() => {
    const follow = () => setHash(window.location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

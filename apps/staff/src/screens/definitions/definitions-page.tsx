import { DefinitionsScreen } from '@kraften/ui/definitions/definitions-screen';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { listAddress } from '../../app/routing/list-address';
import { paths } from '../../app/routing/paths';

const route = getRouteApi('/uppfoljning/sa-raknas-siffrorna');

/** How the figures are counted, with the way back to the report as it was last seen. */
export function DefinitionsPage() {
  const { sok = '' } = route.useSearch();
  const { hash } = useLocation();
  const navigate = route.useNavigate();
  return (
    <DefinitionsScreen
      audience="team"
      back={{ href: listAddress(paths.report), label: 'Uppföljning & rapporter' }}
      searched={sok}
      onSearch={(text) =>
        void navigate({ search: text === '' ? {} : { sok: text }, replace: true, resetScroll: false })
      }
      markedId={hash === '' ? null : hash}
    />
  );
}

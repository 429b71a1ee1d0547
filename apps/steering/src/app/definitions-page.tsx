import { DefinitionsScreen } from '@kraften/ui/definitions/definitions-screen';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { pageHref, resultsPath } from '../address/addresses';

/** How the figures are counted, with the way back to the ones that were open. */
export function DefinitionsPage() {
  const { sok, ...shown } = useSearch({ from: '/sa-raknas-siffrorna' });
  const { hash } = useLocation();
  const navigate = useNavigate({ from: '/sa-raknas-siffrorna' });
  return (
    <DefinitionsScreen
      audience="steering"
      back={{ href: pageHref(resultsPath, shown), label: 'Resultat' }}
      searched={sok ?? ''}
      onSearch={(text) =>
        void navigate({
          search: text === '' ? shown : { ...shown, sok: text },
          replace: true,
          resetScroll: false,
        })
      }
      markedId={hash === '' ? null : hash}
    />
  );
}

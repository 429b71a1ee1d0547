import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { resultsHref } from '../address/addresses';
import { DefinitionsScreen } from '../screens/definitions/definitions-screen';

/** How the figures are counted, with the way back to the ones that were open. */
export function DefinitionsPage() {
  const { sok, ...shown } = useSearch({ from: '/sa-raknas-siffrorna' });
  const { hash } = useLocation();
  const navigate = useNavigate({ from: '/sa-raknas-siffrorna' });
  return (
    <DefinitionsScreen
      searched={sok ?? ''}
      onSearch={(text) =>
        void navigate({
          search: text === '' ? shown : { ...shown, sok: text },
          replace: true,
          resetScroll: false,
        })
      }
      markedId={hash === '' ? null : hash}
      resultsHref={resultsHref(shown)}
    />
  );
}

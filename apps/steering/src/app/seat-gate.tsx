import { signOut } from '@kraften/ui/sign-in/authentication';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { NoSeatScreen } from '../screens/no-seat/no-seat-screen';
import { TwoFactorsScreen } from '../screens/no-seat/two-factors-screen';
import { SignInScreen } from '../screens/sign-in/sign-in-screen';
import { seatQuery } from '../session/seat';
import { OpeningPage } from './opening-page';
import { SeatedFrame } from './seated-frame';

/** Lets those in who have a seat. The address stays as it is, so that one who signs in comes to the page asked for. */
export function SeatGate() {
  const seat = useQuery(seatQuery);
  const queryClient = useQueryClient();

  if (seat.isError) return <OpeningPage error={seat.error} onRetry={() => void seat.refetch()} />;
  if (seat.isPending) return <OpeningPage />;
  switch (seat.data.kind) {
    case 'signed-out':
      return <SignInScreen because={seat.data.because} onSignedIn={() => void queryClient.resetQueries()} />;
    case 'no-seat':
      return <NoSeatScreen userName={seat.data.userName} onSignOut={leave} />;
    case 'two-factors-needed':
      return <TwoFactorsScreen />;
    case 'seated':
      return <SeatedFrame seated={seat.data} onSignOut={leave} />;
  }
}

/** Whatever was read goes with the page, which is loaded anew. */
async function leave(): Promise<boolean> {
  const left = await signOut();
  if (left) window.location.assign('/styrgrupp/');
  return left;
}

import type { SelfReferralDoor } from '@kraften/api/doors/self-referral';
import type { Result } from '@kraften/domain/result';
import type { TRPCClient } from '@trpc/client';
import { type Ask, callDoor, type DoorProblem } from './call-door';

type Client = TRPCClient<SelfReferralDoor>;
type ListTeams = Client['team']['list']['query'];
type SendSelfReferral = Client['selfReferral']['send']['mutate'];
type OpenReceipt = Client['receipt']['open']['mutate'];
type WriteOnReceipt = Client['receipt']['write']['mutate'];
type WithdrawByReceipt = Client['receipt']['withdraw']['mutate'];
type ChooseVisit = Client['receipt']['chooseVisit']['mutate'];

export type Team = Awaited<ReturnType<ListTeams>>[number];
export type SelfReferral = Parameters<SendSelfReferral>[0];
export type Receipt = Awaited<ReturnType<SendSelfReferral>>;
export type ReceiptKeys = Parameters<OpenReceipt>[0];
export type ReceiptMessage = Parameters<WriteOnReceipt>[0];
export type ChosenVisit = Parameters<ChooseVisit>[0];
export type ReceiptChange = Awaited<ReturnType<WriteOnReceipt>> & Awaited<ReturnType<WithdrawByReceipt>>;
export type ReferralStatus = Omit<Awaited<ReturnType<OpenReceipt>>, 'outcome'>;

type Reply<Value> = Promise<Result<Value, DoorProblem>>;

/** All that this app asks the server. The types are the server's own. */
export function doorOf(ask?: Ask) {
  return {
    listTeams: (): Reply<readonly Team[]> => callDoor('team.list', undefined, ask),
    sendSelfReferral: (selfReferral: SelfReferral): Reply<Receipt> => callDoor('selfReferral.send', selfReferral, ask),
    openReceipt: (keys: ReceiptKeys): Reply<ReferralStatus> => callDoor('receipt.open', keys, ask),
    writeOnReceipt: (message: ReceiptMessage): Reply<ReceiptChange> => callDoor('receipt.write', message, ask),
    withdraw: (keys: ReceiptKeys): Reply<ReceiptChange> => callDoor('receipt.withdraw', keys, ask),
    chooseVisit: (visit: ChosenVisit): Reply<ReceiptChange> => callDoor('receipt.chooseVisit', visit, ask),
  };
}
export type Door = ReturnType<typeof doorOf>;

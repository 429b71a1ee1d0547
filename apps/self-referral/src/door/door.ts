import type { SelfReferralDoor } from '@kraften/api/doors/self-referral';
import type { Result } from '@kraften/domain/result';
import type { TRPCClient } from '@trpc/client';
import { callDoor, type DoorProblem } from './call-door';

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
export const door = {
  listTeams: (): Reply<readonly Team[]> => callDoor('team.list'),
  sendSelfReferral: (selfReferral: SelfReferral): Reply<Receipt> => callDoor('selfReferral.send', selfReferral),
  writeOnReceipt: (message: ReceiptMessage): Reply<ReceiptChange> => callDoor('receipt.write', message),
  withdraw: (keys: ReceiptKeys): Reply<ReceiptChange> => callDoor('receipt.withdraw', keys),
  chooseVisit: (visit: ChosenVisit): Reply<ReceiptChange> => callDoor('receipt.chooseVisit', visit),
  openReceipt: (keys: ReceiptKeys): Reply<ReferralStatus> => callDoor('receipt.open', keys),
};
export type Door = typeof door;

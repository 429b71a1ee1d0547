import { createTRPCClient, httpLink } from '@trpc/client';
import type { SelfReferralDoor } from '@kraften/api/doors/self-referral';
export const door = createTRPCClient<SelfReferralDoor>({ links: [httpLink({ url: '/trpc/self-referral' })] });
export const teams = await door.team.list.query();
export const s: number = teams;
export const r: number = await door.receipt.open.mutate({ reference: '', code: '' });

import type { Option } from '@kraften/ui/field/option';
import { nameOf, type Queue } from './queue-record';

/** Stands for the first place, which comes after nobody. */
export const firstPlace = 'first';

/** The places that somebody can get, each as the referral that comes right before it. The one that they have is left out. */
export function placesToChoose({ queue }: Pick<Queue, 'queue'>, referralId: string): readonly Option<string>[] {
  const current = queue.findIndex((queued) => queued.referralId === referralId);
  const others = queue.filter((queued) => queued.referralId !== referralId);
  const places = [
    { value: firstPlace, label: 'Plats 1, först' },
    ...others.map((queued, index) => ({
      value: queued.referralId,
      label: `Plats ${index + 2}, efter ${nameOf(queued)}`,
    })),
  ];
  return places.filter((_, place) => place !== current);
}

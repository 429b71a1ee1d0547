// must be reported by: self-referral-stays-small
// must be reported by: no-undeclared-dependency
import { Button } from '@mantine/core';

export const drawsWithMantine = Button;

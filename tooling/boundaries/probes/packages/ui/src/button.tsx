import { person } from '@kraften/domain/concepts/person/person';
import { Button as Plain } from '@mantine/core';

export const Button = [Plain, person];

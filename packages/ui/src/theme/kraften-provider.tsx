import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Loader.layer.css';
import '@mantine/core/styles/Button.layer.css';
import '@mantine/core/styles/Input.layer.css';
import './tokens.css';
import './base.css';
import './mantine.css';
import './print.css';
import './trusted-types';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { type LinkComponent, LinkContext } from '../navigation/app-link';
import { styleNonce } from './style-nonce';
import { cssVariables, theme } from './theme';

const colourScheme = localStorageColorSchemeManager({ key: 'kraften-colour-scheme' });

type KraftenProviderProps = {
  /** How the app's router draws a link. Left out: a plain `<a>`. */
  readonly link?: LinkComponent;
  readonly children: ReactNode;
};

/** Stands once round the whole app: theme, colours, type, and how links are drawn. */
export function KraftenProvider({ link = 'a', children }: KraftenProviderProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourScheme}
      defaultColorScheme="auto"
      getStyleNonce={() => styleNonce}
      deduplicateInlineStyles
    >
      <LinkContext value={link}>{children}</LinkContext>
    </MantineProvider>
  );
}

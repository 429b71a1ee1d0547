import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const spruce: MantineColorsTuple = [
  '#eef5f1',
  '#dcebe3',
  '#b9d8ca',
  '#86c9ae',
  '#5aa48a',
  '#3c8069',
  '#2b6b56',
  '#1f5c4a',
  '#174838',
  '#143f33',
];

/** What Mantine is told; the colours themselves stand in tokens.css. */
export const theme = createTheme({
  autoContrast: false,
  black: '#1f2421',
  breakpoints: { xs: '30em', sm: '40em', md: '64em', lg: '80em', xl: '100em' },
  colors: { spruce },
  cursorType: 'pointer',
  defaultRadius: 'md',
  focusClassName: 'k-focus',
  focusRing: 'never',
  fontFamily: 'var(--k-font)',
  fontSizes: {
    xs: 'var(--k-small)',
    sm: 'var(--k-small)',
    md: 'var(--k-body)',
    lg: 'var(--k-lead)',
    xl: 'var(--k-title)',
  },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: 'var(--k-title)', lineHeight: '1.25' },
      h2: { fontSize: 'var(--k-lead)', lineHeight: '1.25' },
      h3: { fontSize: 'var(--k-body)', lineHeight: '1.25' },
      h4: { fontSize: 'var(--k-body)', lineHeight: '1.25' },
    },
  },
  lineHeights: { xs: '1.45', sm: '1.45', md: '1.5', lg: '1.4', xl: '1.25' },
  primaryColor: 'spruce',
  primaryShade: { light: 7, dark: 3 },
  radius: { xs: '4px', sm: '8px', md: '8px', lg: '8px', xl: '8px' },
  respectReducedMotion: true,
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  spacing: { xs: '8px', sm: '16px', md: '24px', lg: '32px', xl: '48px' },
  variantColorResolver: (input) => colorsOf(input),
  components: {
    Button: { defaultProps: { size: 'md', loaderProps: { type: 'dots' } } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
    Input: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { centered: true, closeButtonProps: { 'aria-label': 'Stäng' } } },
  },
});

/** Buttons come in three strengths; `color="red"` is for what can't be taken back. */
function colorsOf({ variant, color }: Parameters<VariantColorsResolver>[0]): ReturnType<VariantColorsResolver> {
  const final = color === 'red';
  switch (variant) {
    case 'filled':
      return {
        background: final ? 'var(--k-error-fill)' : 'var(--k-act-fill)',
        hover: final ? 'var(--k-error-fill-strong)' : 'var(--k-act-fill-strong)',
        color: final ? 'var(--k-on-error-fill)' : 'var(--k-on-act-fill)',
        border: '1px solid transparent',
      };
    case 'subtle':
    case 'transparent':
      return {
        background: 'transparent',
        hover: 'var(--k-act-wash)',
        color: final ? 'var(--k-error)' : 'var(--k-act)',
        border: '1px solid transparent',
      };
    case 'light':
      return {
        background: 'var(--k-act-wash)',
        hover: 'var(--k-act-wash)',
        color: 'var(--k-act-strong)',
        border: '1px solid transparent',
      };
    default:
      return {
        background: 'var(--k-sheet)',
        hover: 'var(--k-act-wash)',
        color: final ? 'var(--k-error)' : 'var(--k-act)',
        border: '1px solid var(--k-line-strong)',
      };
  }
}

const shared = {
  '--mantine-color-text': 'var(--k-ink)',
  '--mantine-color-body': 'var(--k-paper)',
  '--mantine-color-bright': 'var(--k-ink)',
  '--mantine-color-dimmed': 'var(--k-ink-soft)',
  '--mantine-color-placeholder': 'var(--k-ink-soft)',
  '--mantine-color-anchor': 'var(--k-act)',
  '--mantine-color-error': 'var(--k-error)',
  '--mantine-color-default': 'var(--k-sheet)',
  '--mantine-color-default-hover': 'var(--k-act-wash)',
  '--mantine-color-default-color': 'var(--k-ink)',
  '--mantine-color-default-border': 'var(--k-line)',
  '--mantine-color-disabled': 'var(--k-shelf)',
  '--mantine-color-disabled-color': 'var(--k-ink-soft)',
  '--mantine-color-disabled-border': 'var(--k-line)',
  '--mantine-primary-color-filled': 'var(--k-act-fill)',
  '--mantine-primary-color-filled-hover': 'var(--k-act-fill-strong)',
  '--mantine-primary-color-contrast': 'var(--k-on-act-fill)',
};

/** Mantine's own colour names, pointed at ours. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });

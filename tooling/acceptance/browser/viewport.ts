/** The two widths that every page is looked at in: a desk and a telephone. */
export const viewports = {
  desk: { width: 1280, height: 800 },
  telephone: { width: 390, height: 844 },
} as const;

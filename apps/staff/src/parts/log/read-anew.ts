/** The log is read anew each time that its page is opened, and not just because the window got focus: reading it is logged. */
export const readAnew = { staleTime: 0, refetchOnWindowFocus: false } as const;

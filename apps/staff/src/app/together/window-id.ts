/** Names this window to the server, so that it isn't told of what was done in it. */
export const windowId = crypto.randomUUID();

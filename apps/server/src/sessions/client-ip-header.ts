/** Carries the address that Fastify worked out to better-auth; one that a client sends is overwritten. */
export const clientIpHeader = 'x-kraften-client-ip';

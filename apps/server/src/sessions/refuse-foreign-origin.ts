import type { FastifyReply, FastifyRequest } from 'fastify';

/** A page of another site can't act with the visitor's cookies. */
export async function refuseForeignOrigin(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign =
    (origin !== undefined && URL.parse(origin)?.host !== request.host) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (foreign) await reply.status(403).send({ message: 'Anropet kom från en annan webbplats.' });
}

/**
 * The same for pages of the server's own, where a link from elsewhere may lead: one in a message, or the way back from an
 * identity provider. To open a page changes nothing.
 */
export async function refuseForeignForms(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const isOpened = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
  if (!isOpened) await refuseForeignOrigin(request, reply);
}

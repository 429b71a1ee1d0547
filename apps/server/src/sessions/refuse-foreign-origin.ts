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

/** Serves a handler of web requests on 127.0.0.1. The only file of the project that listens on a port. */

import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { AppError } from '../errors.js';

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Loopback alone: unpublished copy must never be reachable from another machine. Port 0 takes a free one. */
const LOOPBACK = '127.0.0.1';

export const listen = (
  handle: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: handle, hostname: LOOPBACK, port }, (address) => {
      resolve({
        url: `http://${LOOPBACK}:${address.port}/`,
        close: () =>
          new Promise<void>((done) => {
            server.close(() => done());
            // Event streams stay open for as long as a page does.
            server.closeAllConnections();
          }),
      });
    }) as Server;
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        cause.code === 'EADDRINUSE'
          ? new AppError('port-taken', `port ${port} is in use`, { where: `${LOOPBACK}:${port}`, cause })
          : cause,
      );
    });
  });

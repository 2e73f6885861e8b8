import { createServer } from 'node:http';

/**
 * A proxy that leads nowhere: every request that gets as far as the network is refused and written down.
 * `requests`: host and port, or the address where it was not encrypted, in order.
 */
export async function deadEnd() {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    address: `127.0.0.1:${server.address().port}`,
    requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

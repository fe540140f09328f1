import { type IncomingHttpHeaders, request } from 'node:http';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came: compressed where it was. */
  body: Buffer;
}

/** Asks for an address and gives the answer as it came: not unpacked, not led on. */
export function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((answered, failed) => {
    const sent = request(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () =>
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', failed);
    sent.end();
  });
}

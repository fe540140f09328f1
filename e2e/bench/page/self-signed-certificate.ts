import { generateKeyPairSync, sign } from 'node:crypto';

/** Browsers speak HTTP/2 over TLS only. Gives a key and a certificate of it, in PEM, for one run. */
export function selfSignedCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(element(0x31, sequence(COMMON_NAME, element(0x0c, ascii('localhost')))));
  const validity = sequence(
    ...['000101000000Z', '491231235959Z'].map((t) => element(0x17, ascii(t))),
  );
  const toBeSigned = sequence(
    element(0x02, Buffer.of(1)),
    ECDSA_WITH_SHA256,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = element(0x03, Buffer.of(0), sign('sha256', toBeSigned, privateKey));
  const certificate = sequence(toBeSigned, ECDSA_WITH_SHA256, signature).toString('base64');
  const lines = certificate.replace(/.{1,64}/g, '$&\n');
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`,
  };
}

const ascii = (text: string) => Buffer.from(text, 'ascii');

/** One element of DER: its tag, its length, its contents. */
function element(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

function sequence(...contents: Buffer[]): Buffer {
  return element(0x30, ...contents);
}

/** 2.5.4.3 */
const COMMON_NAME = element(0x06, Buffer.of(0x55, 0x04, 0x03));
/** 1.2.840.10045.4.3.2 */
const ECDSA_WITH_SHA256 = sequence(
  element(0x06, Buffer.of(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)),
);

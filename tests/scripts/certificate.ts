import { generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate that it signed itself (RFC 5280) for `localhost`, both as PEM: made anew, so that none is kept. */
export function certificate(name = 'localhost'): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid('2a8648ce3d040302'));
  const subject = sequence(tagged(0x31, sequence(oid('550403'), tagged(0x0c, Buffer.from(name)))));
  const validity = sequence(date('20200101000000Z'), date('20991231235959Z'));
  const names = sequence(tagged(0x82, Buffer.from(name)));
  const extensions = sequence(sequence(oid('551d11'), tagged(0x04, names)));
  const signed = sequence(
    tagged(0xa0, integer(2)),
    integer(1),
    algorithm,
    subject,
    validity,
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, extensions),
  );
  const signature = tagged(0x03, Buffer.from([0]), sign('sha256', signed, privateKey));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(sequence(signed, algorithm, signature)),
  };
}

/** One value in DER: its tag, its length, its parts. */
function tagged(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const length =
    body.length < 0x80
      ? [body.length]
      : body.length < 0x100
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...parts: Uint8Array[]) => tagged(0x30, ...parts);
const integer = (value: number) => tagged(0x02, Buffer.from([value]));
const oid = (hex: string) => tagged(0x06, Buffer.from(hex, 'hex'));
const date = (written: string) => tagged(0x18, Buffer.from(written));

const pem = (der: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

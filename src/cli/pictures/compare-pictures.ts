import { PNG } from 'pngjs';

/** Channels may differ by so much, of 255: less than any change of colour that a person would make. */
const CHANNEL = 3;
/** Share of a picture's pixels that may differ more, for machines that draw edges a little otherwise. */
const SHARE = 0.0005;

/** What differs between two PNG files, in words; null where they show the same. */
export function pictureDifference(kept: Buffer, now: Buffer): string | null {
  const [a, b] = [PNG.sync.read(kept), PNG.sync.read(now)];
  if (a.width !== b.width || a.height !== b.height)
    return `${a.width} x ${a.height} px were kept, ${b.width} x ${b.height} px are drawn`;
  let [other, first] = [0, -1];
  for (let at = 0; at < a.data.length; at += 4) {
    const differs = [0, 1, 2].some(
      (i) => Math.abs((a.data[at + i] ?? 0) - (b.data[at + i] ?? 0)) > CHANNEL,
    );
    if (differs && other++ === 0) first = at / 4;
  }
  if (other <= (a.data.length / 4) * SHARE) return null;
  return `${other} px differ, the first at ${first % a.width}, ${Math.floor(first / a.width)}`;
}

/** Red, green and blue of a colour written as `#rrggbb`, 0 to 255. */
export function channelsOf(hexColour: string): [red: number, green: number, blue: number] {
  const value = Number.parseInt(hexColour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

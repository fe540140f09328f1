/** Prints what the reader sees: the one place from which explore prints. */
export function printView(): void {
  print();
}

import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Measured } from '../model/measured';

/** What stands beside a figure, or beside that of one of its pieces. */
export type Beside = (measured: Measured, part: string | null) => ComponentChildren;

/** Gives every figure of the page something to stand beside it: none, unless the reader changed something. */
export const BesideFigures = createContext<Beside | undefined>(undefined);

/** What stands beside this figure. */
export function BesideFigure({
  measured,
  part = null,
}: {
  measured: Measured | undefined;
  part?: string | null;
}) {
  const beside = useContext(BesideFigures);
  return measured && beside ? beside(measured, part) : null;
}

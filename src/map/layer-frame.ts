import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { Theme } from '../layers/palette';
import type { FeatureFilter, SymbolRule, ZoomStops } from '../layers/symbology';

/** What every drawn layer needs to know of its surroundings. */
export interface LayerContext {
  /** Id of the source, and start of the ids of its layers. */
  source: string;
  visible: boolean;
  theme: Theme;
  /** ISO codes of the two sides. */
  sides: readonly string[];
  /** Ids of features whose labels are left out. */
  unlabelled: readonly string[];
}

/** A number that changes with the zoom. */
export function byZoom(stops: ZoomStops, extra = 0): ExpressionSpecification {
  const pairs = stops.flatMap(([zoom, value]) => [zoom, value + extra]);
  return ['interpolate', ['linear'], ['zoom'], ...pairs] as ExpressionSpecification;
}

function condition(filter: FeatureFilter): ExpressionSpecification {
  const inside: ExpressionSpecification = filter.values
    ? ['in', ['to-string', ['get', filter.property]], ['literal', [...filter.values]]]
    : ['has', filter.property];
  return filter.not ? ['!', inside] : inside;
}

/** The rule's own filter together with further conditions. */
export function filterOf(
  rule: SymbolRule,
  ...more: ExpressionSpecification[]
): FilterSpecification {
  const own = rule.filter ? [condition(rule.filter)] : [];
  return ['all', ...own, ...more] as FilterSpecification;
}

/** What all layers of a rule share: id, source, filter and zoom range. */
export function frameOf(rule: SymbolRule, context: LayerContext, part: string) {
  return {
    id: `${context.source}/${rule.id}/${part}`,
    source: context.source,
    filter: filterOf(rule),
    ...(rule.minZoom === undefined ? {} : { minzoom: rule.minZoom }),
    ...(rule.maxZoom === undefined ? {} : { maxzoom: rule.maxZoom }),
  };
}

/** Value of the layout property `visibility`. */
export const visibility = (context: LayerContext) => (context.visible ? 'visible' : 'none');

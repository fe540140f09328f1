import type { Feature, FeatureCollection } from 'geojson';
import type { LayerKindModule, SymbolRule } from './symbology';

/** Whether a rule's filter lets a feature through. */
export function ruleApplies(rule: SymbolRule, feature: Feature): boolean {
  if (!rule.filter) return true;
  const { property, values, not = false } = rule.filter;
  const value = feature.properties?.[property];
  const has = values ? values.includes(String(value)) : value !== undefined;
  return has !== not;
}

/** Ids of the rules that draw something of a layer's data; all of them while it is not loaded. */
export function rulesInUse(
  module: LayerKindModule,
  data: FeatureCollection | undefined,
): ReadonlySet<string> {
  const used = module.rules.filter(
    (rule) => !data || data.features.some((feature) => ruleApplies(rule, feature)),
  );
  return new Set(used.map((rule) => rule.id));
}

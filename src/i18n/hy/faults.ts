import type { FaultMessages } from '../faults';

/** What the page says of its own faults, in Armenian. */
export default {
  'fault.not-live':
    'Շարժվող քարտեզը չի գործարկվել. նրա ֆայլերը չեն եկել, կամ սկրիպտներն անջատված են։ Գծանկարը, բոլոր պնդումները և բոլոր թվերն այս էջում են։',
  'fault.map-stopped':
    'Կենդանի քարտեզն այս պահին չի աշխատում։ Գծանկարն ու թվերը մնում են. այն ինքնուրույն կգործարկվի, հենց որ կարողանա։',
  'fault.again': 'Էջն ինքը կրկին կպահանջի այն։',
  'fault.slow': 'Դեռ բեռնվում է՝ {layers}։',
  'fault.offline': 'Կապ չկա. էջը ցուցադրվում է այնպես, ինչպես այս դիտարկիչը պահել է այն։',
  'fault.new-version': 'Կա այս էջի ավելի նոր տարբերակ։ Ձեր տեսքը, Ձեր գիծը և Ձեր ֆայլերը կմնան։',
  'fault.load-new': 'Բեռնել',
} satisfies FaultMessages;

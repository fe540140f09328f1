import type { EmbedMessages } from '../embed';

/** What embedded maps say beyond the page's own words, in Armenian; loaded where one is shown. */
export default {
  'embed.start': 'Բացել կենդանի քարտեզը',
  'embed.starting': 'Քարտեզը բեռնվում է…',
  'embed.failed': 'Կենդանի քարտեզը չհաջողվեց բեռնել։ Մնում է գծանկարը։',
  'embed.rest': 'Վերադառնալ գծանկարին',
  'embed.explore': 'Ստուգել բոլոր պնդումները ամբողջական քարտեզում',
  'embed.other-view': 'Գծանկարը ցույց է տալիս այս պնդումը։ Կենդանի քարտեզը բացում է ընտրված տեսքը։',
  'embed.gesture-control': 'Քարտեզի մասշտաբը փոխելու համար պտտեք անիվը՝ սեղմած պահելով Ctrl-ը',
  'embed.gesture-command': 'Քարտեզի մասշտաբը փոխելու համար պտտեք անիվը՝ սեղմած պահելով ⌘-ը',
  'embed.gesture-touch': 'Քարտեզը տեղաշարժեք երկու մատով',
  'embed.size': 'Չափ',
  'embed.size-column': 'Սյունակի լայնությամբ',
  'embed.size-fixed': 'Ինչպես նախադիտման մեջ',
  'embed.begin': 'Սկզբում',
  'embed.begin-drawing': 'Գծանկարը, քարտեզը՝ սեղմելուց հետո',
  'embed.begin-live': 'Միանգամից կենդանի քարտեզը',
} satisfies EmbedMessages;

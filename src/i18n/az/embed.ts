import type { EmbedMessages } from '../embed';

/** What embedded maps say beyond the page's own words, in Azerbaijani; loaded where one is shown. */
export default {
  'embed.start': 'Canlı xəritəni aç',
  'embed.starting': 'Xəritə yüklənir…',
  'embed.failed': 'Canlı xəritəni yükləmək mümkün olmadı. Rəsm yerində qalır.',
  'embed.rest': 'Rəsmə qayıt',
  'embed.explore': 'Bütün iddiaları tam xəritədə yoxla',
  'embed.other-view': 'Rəsm bu iddianı göstərir. Canlı xəritədə seçilmiş görünüş açılır.',
  'embed.gesture-control':
    'Xəritənin miqyasını dəyişmək üçün Ctrl düyməsini basılı saxlayıb çarxı fırladın',
  'embed.gesture-command':
    'Xəritənin miqyasını dəyişmək üçün ⌘ düyməsini basılı saxlayıb çarxı fırladın',
  'embed.gesture-touch': 'Xəritəni iki barmaqla hərəkət etdirin',
  'embed.size': 'Ölçü',
  'embed.size-column': 'Sütunun enində',
  'embed.size-fixed': 'Önbaxışdakı kimi',
  'embed.begin': 'Əvvəlcə',
  'embed.begin-drawing': 'Rəsm, toxunduqdan sonra xəritə',
  'embed.begin-live': 'Dərhal canlı xəritə',
} satisfies EmbedMessages;

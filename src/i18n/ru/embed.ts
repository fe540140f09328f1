import type { EmbedMessages } from '../embed';

/** What embedded maps say beyond the page's own words, in Russian; loaded where one is shown. */
export default {
  'embed.start': 'Открыть живую карту',
  'embed.starting': 'Карта загружается…',
  'embed.failed': 'Живую карту загрузить не удалось. Рисунок остаётся.',
  'embed.rest': 'Вернуться к рисунку',
  'embed.explore': 'Проверить все утверждения на полной карте',
  'embed.other-view': 'Рисунок показывает это утверждение. Живая карта откроет выбранный вид.',
  'embed.gesture-control': 'Чтобы изменить масштаб карты, прокручивайте, удерживая Ctrl',
  'embed.gesture-command': 'Чтобы изменить масштаб карты, прокручивайте, удерживая ⌘',
  'embed.gesture-touch': 'Двигайте карту двумя пальцами',
  'embed.size': 'Размер',
  'embed.size-column': 'По ширине колонки',
  'embed.size-fixed': 'Как в предпросмотре',
  'embed.begin': 'Сначала',
  'embed.begin-drawing': 'Рисунок, карта по нажатию',
  'embed.begin-live': 'Сразу живая карта',
} satisfies EmbedMessages;

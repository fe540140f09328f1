import type { DescribedMessages } from '../described';

/** What is said of the map in words, and after a choice, in Russian; loaded where it is needed. */
export default {
  'said.claim': '{position}: {title} {finding}',
  'said.measurement': 'Теперь на карте: {label} {finding}',
  'said.all-dates': 'На карте показаны все даты.',
  'said.language': 'Язык страницы: {language}.',
  'said.shown': 'Показано на карте: {layer}.',
  'said.hidden': 'Убрано с карты: {layer}.',
  'said.claim-layers': 'На карте\u00a0— слои этого утверждения.',
  'said.opened': 'Открыто: {section}.',
  'said.closed': 'Закрыто: {section}.',
  'words.sentence': '{text}.',
  'words.colon': '{name}: {text}',
  'words.measured': 'Что измеряется: {label} {finding}',
  'words.extent': 'Видимая часть: с запада на восток {width}, с юга на север {height}.',
  'words.middle': 'Середина карты: {where}',
  'words.layers': 'Слои на карте: {layers}.',
  'words.pieces': 'Части и где они находятся',
  'words.side': 'Сторона: {side}.',
  'words.where':
    'ближайшее место\u00a0— {place}, оттуда {distance} на {direction, select, n {север} ne {северо-восток} e {восток} se {юго-восток} s {юг} sw {юго-запад} w {запад} other {северо-запад}}.',
  'words.near': 'ближайшее место\u00a0— {place}.',
  'words.location': 'Где: {where}',
  'words.further': 'Остальные части: {n}.',
  'words.name': 'Название',
  'words.kind': 'Вид',
} satisfies DescribedMessages;

/** The messages about citing a claim and passing on its data, in Russian. */
export const ruCiting = {
  'cite.open-map': 'Открыть карту',
  'cite.plain': 'Ссылка для списка источников',
  'cite.sentence': 'Результат одним предложением',
  'cite.copy': 'Скопировать',
  'cite.copied': 'Скопировано: {what}.',
  'cite.refused': 'Браузер не разрешает странице копировать. Текст выделен.',
  'cite.pieces': 'Части в формате GeoJSON',
  'cite.table': 'Таблица в формате CSV',
  'cite.loading': 'Данные загружаются…',
  'cite.failed': 'Не удалось загрузить данные.',
  'cite.rights': 'Лицензия данных: {licence}. Укажите источник: {credit}.',
  'cite.entry':
    '«{title}». {work}. Delimit, версия данных {version}. По цитате: {publisher}, {published}. {address} (дата обращения: {accessed}).',
  'cite.finding':
    '{label}: {finding} ({work}, версия данных {version}; данные карты: {credit}; {address}).',
  'csv.claim': 'Утверждение',
  'csv.unit': 'Единица',
  'csv.note': 'Примечание',
  'csv.layers': 'Использованные слои',
  'csv.version': 'Версия данных',
  'csv.address': 'Адрес',
} as const;

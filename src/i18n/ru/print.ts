import type { PrintCatalogue } from '../print';

/** What prints and the page that makes them say, in Russian; loaded where it is needed. */
export default {
  'print.north': 'С',
  'print.scale': 'Масштаб 1:{scale}',
  'print.quoted': 'Цитируется: {source}.',
  'print.data-version': '{title}. Версия данных {version}.',
  'print.refused.small': 'Слишком мало: каждая сторона должна быть не меньше {least} {unit}.',
  'print.refused.large': 'Слишком много: ни одна сторона не должна превышать {most} {unit}.',
  'print.refused.whole-pixels': 'Размер в пикселях должен быть целым числом.',
  'print.refused.margin': 'Такие поля оставляют слишком мало места: не больше {most} {unit}.',
  'print.refused.scale': 'Масштаб должен быть от 1:{least} до 1:{most}.',
  'print.refused.dpi': 'Разрешение должно быть от {least} до {most} точек на дюйм.',
  'print.refused.pixels':
    '{width} × {height} пикселей — больше, чем можно создать; уменьшите разрешение или размер.',
  'print.refused.no-room':
    'Заголовок и примечания не оставляют места для карты: увеличьте высоту хотя бы на {more} мм или уберите что-нибудь.',
  'print.refused.leaves-data':
    'В масштабе 1:{scale} карта показала бы местность, о которой в этом досье нет данных. На этой странице в пределы данных укладываются масштабы 1:{fits} и крупнее.',
  'print.refused.cmyk': 'В CMYK может быть только PDF; выберите RGB, оттенки серого или чёрный.',
} satisfies PrintCatalogue;

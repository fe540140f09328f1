/** The messages of the map’s tools and of tooltips, in Russian. */
export const ruTools = {
  'measure.distance': 'Расстояние',
  'measure.area': 'Площадь',
  'measure.position': 'Координаты',
  'measure.how':
    'Чтобы поставить точки, нажимайте на карту. С клавиатуры: стрелки на кнопке выше двигают карту, Enter ставит точку в её середине, Backspace убирает последнюю, Escape закрывает.',
  'measure.how-position':
    'Чтобы скопировать координаты под указателем, нажмите на карту. С клавиатуры: стрелки на кнопке выше двигают карту, Enter копирует координаты её середины.',
  'measure.add': 'Поставить точку в середине',
  'measure.copy-middle': 'Скопировать середину карты',
  'measure.clear': 'Очистить',
  'measure.points':
    '{n, plural, =0 {Точек пока нет} one {# точка} few {# точки} many {# точек} other {# точки}}',
  'measure.perimeter': 'периметр {value}',
  'measure.crossing': 'Стороны пересекаются: это не одна площадь.',
  'measure.full': 'Больше {most} точек поставить нельзя.',
  'measure.outside': 'Это место вне охвата карты.',
  'measure.basis':
    'По кратчайшим путям на эллипсоиде WGS 84; настолько точно, насколько точны ваши точки.',
  'measure.position-of':
    '{latitude}° {ns, select, n {с. ш.} other {ю. ш.}}, {longitude}° {ew, select, e {в. д.} other {з. д.}}',
  'measure.pointer': 'Под указателем',
  'measure.middle': 'Середина карты',
  'measure.copied': 'Скопировано: {text} (широта, долгота; WGS 84)',
  'measure.datum': 'WGS 84; не подробнее, чем видно в этом масштабе, и не точнее примерно 10 м.',
  'full-screen.refused': 'Этот браузер не показывает часть страницы на весь экран.',
  'hint.first': 'Наведите указатель на нарисованное или коснитесь его, чтобы увидеть цифры.',
  'tip.layers': 'Что значат знаки и какие слои показаны',
  'tip.line': 'Попробуйте другой ход линии и посмотрите, какие цифры изменятся',
  'tip.file': 'Сравните свою линию: GeoJSON, KML или GPX',
  'tip.measure': 'Расстояние, площадь, координаты',
  'tip.share': 'Передать именно этот вид',
  'tip.cite': 'Ссылка, BibTeX, GeoJSON, CSV',
  'tip.know': 'Методы, данные, версии, исправления',
  'tip.items': 'Всё нарисованное, у чего есть имя',
  'tip.link': 'Копирует адрес именно этого вида',
} as const;

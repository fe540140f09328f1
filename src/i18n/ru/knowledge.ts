import type { enKnowledge } from '../en/knowledge';

/** The messages of "How do we know?" and of the corrections in Russian. */
export const ruKnowledge = {
  'knowledge.lead':
    'Каждый показатель измерен по тем самым фигурам, которые рисует карта; ни один не вписан вручную. Ни одна проведённая линия не точна, поэтому у каждого показателя есть нижний и верхний пределы. Если они доходят до нуля или промежуток между ними больше самого показателя, на странице сказано, что эта геометрия не даёт ответа.',

  'knowledge.methods': 'Что измерено и как',
  'knowledge.methods-lead':
    'За фигуру Земли принят эллипсоид WGS 84\u00a0— тот, к которому относятся спутниковые координаты. Между двумя записанными точками линия идёт прямо по долготе и широте, как предписывает стандарт GeoJSON (RFC 7946). Результаты сверены с GeographicLib и GEOS\u00a0— двумя независимыми вычислительными библиотеками.',
  'knowledge.more': 'Пределы, формула и применение',
  'knowledge.interval': 'Нижний и верхний пределы',
  'knowledge.formula': 'Формула',
  'knowledge.used-for': 'Применение',

  'knowledge.kind.line-length': 'Длина линии',
  'knowledge.kind.ratio': 'Доля',
  'knowledge.kind.line-deviation': 'Расхождение версий на карте',
  'knowledge.kind.area': 'Площадь',
  'knowledge.kind.points-to-line': 'Расстояние от точки до её линии',
  'knowledge.kind.length-in-area': 'Дорога внутри территории',
  'knowledge.kind.length-beyond-line': 'Дорога за линией',
  'knowledge.kind.length-near-line': 'Дорога вблизи линии',
  'knowledge.kind.distance': 'Кратчайшее расстояние',
  'knowledge.kind.points-near-line': 'Отмеченные точки вблизи линии',

  'knowledge.ends.line-length':
    'Линия, проведённая менее подробно в пределах её точности; её концы, сдвинутые вдоль неё на их неопределённость; прежние версии линии на карте между теми же концами.',
  'knowledge.ends.ratio':
    'Нижний предел одной величины, делённый на верхний предел другой, и наоборот.',
  'knowledge.ends.line-deviation':
    'За вычетом и с прибавлением точности обеих линий; концы, сдвинутые вдоль линии.',
  'knowledge.ends.area':
    'Каждый край, сдвинутый внутрь и наружу на точность линии, по которой он проходит; те же территории относительно прежних версий линии на карте.',
  'knowledge.ends.points-to-line':
    'Точка, сдвинутая к линии и от неё на точность обеих; прежние версии линии на карте; концы линии, сдвинутые вдоль неё. Сторона не определена, если точка лежит в пределах точности обеих.',
  'knowledge.ends.length-in-area':
    'Края, сдвинутые внутрь и наружу на точность линии и дороги; те же территории относительно прежних версий линии на карте.',
  'knowledge.ends.length-beyond-line':
    'Линия, сдвинутая в обе стороны на точность линии и дороги; прежние версии линии на карте.',
  'knowledge.ends.length-near-line':
    'Заданное расстояние за вычетом и с прибавлением точности линии и дороги; концы линии, сдвинутые вдоль неё; прежние версии линии на карте.',
  'knowledge.ends.distance':
    'За вычетом и с прибавлением точности обеих фигур; прежние версии линии на карте; концы, сдвинутые вдоль линии.',
  'knowledge.ends.points-near-line':
    'Подсчёт заново: каждая точка сдвинута к линии и от неё на свою точность и точность линии; по прежним версиям линии на карте; с концами линии, сдвинутыми вдоль неё.',

  'knowledge.formula.length':
    'Линейный элемент эллипсоида, sqrt((M dφ)² + (N cos φ dλ)²), проинтегрированный вдоль каждого отрезка по квадратуре Гаусса.',
  'knowledge.formula.area':
    'Равновеликий (аутальный) интеграл эллипсоида по каждому контуру, согласно теореме Грина. Края сдвигаются построением параллельных контуров (Clipper 2).',
  'knowledge.formula.distance':
    'Ближайшее место находится по формулам Гаусса со средней широтой (Bomford, «Geodesy»; Rapp, «Geometric Geodesy I»); само расстояние от одной фигуры до другой\u00a0— длина геодезической линии по Карни (2013).',
  'knowledge.formula.detail': 'Меньше подробностей: алгоритм Дугласа\u00a0— Пекера (1973).',

  'knowledge.data': 'Данные',
  'knowledge.data-lead':
    'Точность\u00a0— это то, насколько нанесённое положение может отстоять от истинного. Там, где составители данных её не указали, это наше допущение, и в таблице так и сказано.',
  'knowledge.data-read': 'Измеряется',
  'knowledge.data-drawn': 'Нанесено для ориентировки; не измеряется',
  'knowledge.layer': 'Слой',
  'knowledge.date': 'Дата',
  'knowledge.accuracy': 'Точность',
  'knowledge.accuracy-stated': 'указана',
  'knowledge.accuracy-assumed': 'допущение',
  'knowledge.origin': 'Происхождение',
  'knowledge.licence': 'Лицензия',
  'knowledge.credit': 'Авторство',

  'knowledge.versions': 'Версии линии на карте',
  'knowledge.versions-lead':
    'Картографы перерисовывают линию. Здесь показано, что даёт на каждой её версии каждое измерение, которое от неё зависит.',
  'knowledge.measurement': 'Измерение',
  'knowledge.version-none': '–',

  'knowledge.errors': 'Известные ошибки в источниках',
  'knowledge.errors-source': '{source}, {date}',
  'knowledge.notes': 'Опубликовано помимо показателей',
  'knowledge.notes-lead': 'Чужие высказывания, в которых нет показателей для сравнения.',
  'knowledge.unpublished': 'Чего никто не опубликовал',

  'knowledge.review': 'Кто проверил тексты',
  'knowledge.review-text': 'Тексты этой страницы проверены носителем языка: {by}.',
  'knowledge.review-text-none': 'Носитель языка ещё не проверял тексты этой страницы.',
  'knowledge.review-claims':
    '{n, plural, =0 {Формулировки ещё не проверены ни для одного утверждения из {all}.} one {Проверены формулировки {n} утверждения из {all}.} few {Проверены формулировки {n} утверждений из {all}.} many {Проверены формулировки {n} утверждений из {all}.} other {Проверены формулировки {n} утверждения из {all}.}}',
  'knowledge.not-reviewed': 'ещё не проверено',
  'knowledge.reviewed': '{by}, {date}',

  'corrections.title': 'Исправления',
  'corrections.lead':
    'Все показатели, которые изменились от одной выпущенной версии данных к следующей; найдены сравнением сохранённых результатов измерений.',
  'corrections.unreleased': 'Ни одна версия данных ещё не выпущена.',
  'corrections.none-yet': 'С первой версии ({date}) ни один показатель не изменился.',
  'corrections.pair': '{from}\u00a0— {to}',
  'corrections.pair-versions': 'версии данных {from} и {to}',
  'corrections.pair-same': 'Ни один показатель не изменился.',
  'corrections.figure': 'Показатель',
  'corrections.before': 'Было',
  'corrections.after': 'Стало',
  'corrections.part': '{measurement}: {part}',
  'corrections.ends': 'от {low} до {high}',
  'corrections.absent': 'не измерено',
  'corrections.present-unreleased':
    'Данные этой страницы (версия {version}) новее последнего выпуска; их показатели здесь ещё не сравнены.',
} as const satisfies Record<keyof typeof enKnowledge, string>;

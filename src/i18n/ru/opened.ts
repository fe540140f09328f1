import type { enOpened } from '../en/opened';

/** The messages about a file that the reader opened, in Russian. */
export const ruOpened = {
  'opened.place':
    '{named, select, yes {«{name}», объект {feature}} other {Объект {feature}}}{part, plural, =0 {} other {, часть {part}}}{position, plural, =0 {} other {, точка {position}}}',
  'opened.others':
    '{n, plural, one {То же ещё в # месте.} few {То же ещё в # местах.} other {То же ещё в # местах.}}',
  'opened.more':
    '{n, plural, one {Ещё # ошибка не показана.} few {Ещё # ошибки не показаны.} other {Ещё # ошибок не показано.}}',

  'opened.problem.empty-file': 'Файл пуст.',
  'opened.problem.too-large': 'Размер файла — {size} МБ; можно открыть не более {most} МБ.',
  'opened.problem.too-many-vertices': 'В файле больше {most} точек; больше открыть нельзя.',
  'opened.problem.too-complex':
    'Слишком глубокая вложенность или слишком много частей: безопасно прочитать файл нельзя.',
  'opened.problem.foreign-format':
    '{format, select, kmz {Это файл KMZ: распакуйте его и откройте файл KML внутри.} shapefile {Это шейп-файл: экспортируйте его в GeoJSON в системе WGS 84.} zip {Это архив: сначала распакуйте его.} gzip {Это архив: сначала распакуйте его.} geopackage {Это GeoPackage: экспортируйте слой в GeoJSON в системе WGS 84.} pdf {Это документ PDF, а не файл карты.} image {Это изображение, а не файл карты.} topojson {Это TopoJSON: преобразуйте его в GeoJSON.} esri-json {Это Esri JSON: экспортируйте его в GeoJSON.} html {Это веб-страница, а не файл карты.} tcx {Это файл TCX: сохраните его как GPX.} gml {Это GML: экспортируйте его в GeoJSON в системе WGS 84.} osm {Это файл OpenStreetMap: экспортируйте линию в GeoJSON.} svg {Это рисунок без координат на земле.} other {Этот файл XML — не KML и не GPX.}}',
  'opened.problem.unknown-format': 'Это не файл GeoJSON, KML или GPX.',
  'opened.problem.unknown-encoding':
    'В файле указана кодировка «{encoding}», которую этот браузер не читает.',
  'opened.problem.not-json':
    'Файл обрезан или содержит неправильный JSON{line, plural, =0 {} other { (строка {line})}}.',
  'opened.problem.not-xml': 'Файл обрезан или содержит неправильный XML (строка {line}).',
  'opened.problem.document-type':
    'В файле объявлен тип документа (DOCTYPE). Такие файлы не читаются: в них могут быть сущности, которые разрастаются без конца.',
  'opened.problem.not-geojson': 'Этот JSON — не GeoJSON: его тип «{type}».',
  'opened.problem.network-link':
    'Файл лишь ссылается на другой файл в интернете, а эта страница ничего не загружает. Откройте сам тот файл.',
  'opened.problem.no-lines':
    'В файле нет ни линии, ни полигона{points, plural, =0 {} one {, только # точка} few {, только # точки} other {, только # точек}}.',
  'opened.problem.unreadable': 'Файл не удалось прочитать.',

  'opened.problem.foreign-crs':
    'Координаты даны в другой системе ({crs}). Экспортируйте файл в WGS 84 (EPSG:4326).',
  'opened.problem.self-crossing': 'Линия пересекает себя или касается себя в точке {coordinates}.',
  'opened.problem.not-checkable':
    'Линия так запутана, что нельзя установить, пересекает ли она себя.',
  'opened.problem.not-a-feature': 'Это не объект GeoJSON.',
  'opened.problem.unknown-geometry': 'Неизвестный тип геометрии: «{type}».',
  'opened.problem.no-coordinates': 'У геометрии нет координат.',
  'opened.problem.short-line': 'В линии меньше двух разных точек.',
  'opened.problem.not-a-position': '«{coordinates}» — не пара долготы и широты.',
  'opened.problem.not-a-number': 'Координата не является конечным числом: {coordinates}.',
  'opened.problem.dimension': 'Точке нужны долгота и широта: {coordinates}.',
  'opened.problem.out-of-range':
    '{coordinates}: такой точки на земле нет. Долгота бывает до ±180 градусов, широта — до ±90. Может быть, координаты даны в метрах?',
  'opened.problem.swapped-axes':
    'Широта и долгота, по-видимому, переставлены: {coordinates}. Долгота должна стоять первой.',
  'opened.problem.outside-extent':
    '{coordinates}: точка вне этой карты (запад, юг, восток, север: {extent}).',
  'opened.problem.open-ring':
    'Контур полигона не замкнут: последняя точка должна совпадать с первой.',
  'opened.problem.short-ring': 'В контуре полигона меньше четырёх точек.',
  'opened.problem.ring-without-area': 'Контур полигона не охватывает никакой площади.',

  'opened.left-out.points': 'Пропущено: {n, plural, one {# точка} few {# точки} other {# точек}}.',
  'opened.left-out.empty':
    'Пропущено: {n, plural, one {# часть без линии} few {# части без линии} other {# частей без линии}}.',
  'opened.left-out.repeated':
    'Пропущено: {n, plural, one {# точка, повторяющая предыдущую} few {# точки, повторяющие предыдущую} other {# точек, повторяющих предыдущую}}.',

  'opened.kept.memory':
    'Браузер не позволяет странице ничего сохранять (приватное окно или запрет хранения). Файл останется открытым, пока страница не закрыта и не перезагружена.',
  'opened.kept.no-room':
    'В браузере нет места, чтобы сохранить файл. Он останется открытым, пока страница не закрыта и не перезагружена.',
} as const satisfies Record<keyof typeof enOpened, string>;

import type { enOpened } from '../en/opened';

/** The messages about a file that the reader opened, in Azerbaijani. */
export const azOpened = {
  'opened.place':
    '{named, select, yes {“{name}”, obyekt {feature}} other {Obyekt {feature}}}{part, plural, =0 {} other {, hissə {part}}}{position, plural, =0 {} other {, nöqtə {position}}}',
  'opened.others': 'Eyni xəta daha {n} yerdə var.',
  'opened.more': 'Daha {n} xəta göstərilməyib.',

  'opened.problem.empty-file': 'Fayl boşdur.',
  'opened.problem.too-large': 'Faylın həcmi {size} MB-dır; ən çoxu {most} MB açmaq olar.',
  'opened.problem.too-many-vertices':
    'Faylda nöqtələrin sayı {most} həddindən çoxdur; bundan artığını açmaq olmur.',
  'opened.problem.too-complex':
    'Faylın hissələri bir-birinin içində həddən artıq dərin yerləşir və ya çox saydadır; onu təhlükəsiz oxumaq olmur.',
  'opened.problem.foreign-format':
    '{format, select, kmz {Bu, KMZ faylıdır: arxivdən çıxarın və içindəki KML faylını açın.} shapefile {Bu, shapefile-dır: onu WGS 84 sistemində GeoJSON kimi ixrac edin.} zip {Bu, arxiv faylıdır: əvvəlcə arxivdən çıxarın.} gzip {Bu, arxiv faylıdır: əvvəlcə arxivdən çıxarın.} geopackage {Bu, GeoPackage-dir: layı WGS 84 sistemində GeoJSON kimi ixrac edin.} pdf {Bu, PDF sənədidir, xəritə faylı deyil.} image {Bu, şəkildir, xəritə faylı deyil.} topojson {Bu, TopoJSON-dur: onu GeoJSON-a çevirin.} esri-json {Bu, Esri JSON-dur: onu GeoJSON kimi ixrac edin.} html {Bu, veb-səhifədir, xəritə faylı deyil.} tcx {Bu, TCX faylıdır: onu GPX kimi saxlayın.} gml {Bu, GML-dir: onu WGS 84 sistemində GeoJSON kimi ixrac edin.} osm {Bu, OpenStreetMap faylıdır: xətti GeoJSON kimi ixrac edin.} svg {Bu, yer koordinatları olmayan çertyojdur.} other {Bu XML faylı nə KML, nə də GPX-dir.}}',
  'opened.problem.unknown-format': 'Bu, GeoJSON, KML və ya GPX faylı deyil.',
  'opened.problem.unknown-encoding':
    'Faylda “{encoding}” kodlaması göstərilib; bu brauzer onu oxuya bilmir.',
  'opened.problem.not-json':
    'Fayl yarımçıqdır və ya JSON səhvdir{line, plural, =0 {} other { (sətir {line})}}.',
  'opened.problem.not-xml': 'Fayl yarımçıqdır və ya XML səhvdir (sətir {line}).',
  'opened.problem.document-type':
    'Faylda sənəd növü (DOCTYPE) elan olunub. Belə fayllar oxunmur: onlarda sonsuz böyüyən elementlər ola bilər.',
  'opened.problem.not-geojson': 'Bu JSON GeoJSON deyil: növü “{type}”.',
  'opened.problem.network-link':
    'Fayl yalnız internetdəki başqa fayla istinad edir, bu səhifə isə heç nə yükləmir. Həmin faylın özünü açın.',
  'opened.problem.no-lines':
    'Faylda nə xətt, nə də poliqon var{points, plural, =0 {} other {, yalnız # nöqtə}}.',
  'opened.problem.unreadable': 'Faylı oxumaq mümkün olmadı.',

  'opened.problem.foreign-crs':
    'Koordinatlar başqa sistemdədir ({crs}). Faylı WGS 84 (EPSG:4326) sistemində ixrac edin.',
  'opened.problem.self-crossing': 'Xətt bu nöqtədə özünü kəsir və ya özünə toxunur: {coordinates}.',
  'opened.problem.not-checkable':
    'Xətt o qədər dolaşıqdır ki, onun özünü kəsib-kəsmədiyini müəyyən etmək olmur.',
  'opened.problem.not-a-feature': 'Bu, GeoJSON obyekti deyil.',
  'opened.problem.unknown-geometry': '“{type}” həndəsə növü məlum deyil.',
  'opened.problem.no-coordinates': 'Həndəsənin koordinatları yoxdur.',
  'opened.problem.short-line': 'Xətdə ikidən az fərqli nöqtə var.',
  'opened.problem.not-a-position': '“{coordinates}” uzunluq və enlik deyil.',
  'opened.problem.not-a-number': 'Koordinat sonlu ədəd deyil: {coordinates}.',
  'opened.problem.dimension': 'Nöqtə üçün uzunluq və enlik lazımdır: {coordinates}.',
  'opened.problem.out-of-range':
    '{coordinates}: yer üzündə belə nöqtə yoxdur. Uzunluq ±180, enlik ±90 dərəcəyə qədərdir. Bəlkə koordinatlar metrlədir?',
  'opened.problem.swapped-axes':
    'Görünür, enlik və uzunluğun yeri dəyişib: {coordinates}. Əvvəl uzunluq yazılmalıdır.',
  'opened.problem.outside-extent':
    '{coordinates}: nöqtə bu xəritədən kənardadır (qərb, cənub, şərq, şimal: {extent}).',
  'opened.problem.open-ring':
    'Poliqonun konturu qapalı deyil: sonuncu nöqtə birinci ilə eyni olmalıdır.',
  'opened.problem.short-ring': 'Poliqonun konturunda dörddən az nöqtə var.',
  'opened.problem.ring-without-area': 'Poliqonun konturu heç bir sahəni əhatə etmir.',

  'opened.left-out.points': 'Buraxılıb: {n} nöqtə.',
  'opened.left-out.empty': 'Buraxılıb: xətti olmayan {n} hissə.',
  'opened.left-out.repeated': 'Buraxılıb: əvvəlkini təkrarlayan {n} nöqtə.',

  'opened.kept.memory':
    'Brauzer səhifənin nə isə saxlamasına icazə vermir (məxfi pəncərə və ya bloklanmış yaddaş). Fayl səhifə bağlanana və ya yenidən yüklənənə qədər açıq qalacaq.',
  'opened.kept.no-room':
    'Brauzerdə faylı saxlamaq üçün yer yoxdur. O, səhifə bağlanana və ya yenidən yüklənənə qədər açıq qalacaq.',
} as const satisfies Record<keyof typeof enOpened, string>;
